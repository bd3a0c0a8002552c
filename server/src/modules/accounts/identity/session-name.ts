const MARK = "id:";

/**
 * What our own verbs hand to better-auth in the place of a session's secret, of which only the digest is kept.
 *
 * It stands in a cookie that better-auth believes for its signature alone, and our gate knows no such secret.
 */
export const nameOfSession = (id: string): string => `${MARK}${id}`;

/** The session's id, when it is such a name; real secrets have no colon. */
export const idOfNamed = (token: string): string | undefined => (token.startsWith(MARK) ? token.slice(MARK.length) : undefined);
