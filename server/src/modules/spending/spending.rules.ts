const MILLIONTH = 1_000_000;
const MONTHS_SHOWN = 12;

/** Of the currency itself, from its millionths. */
export const inCurrency = (millionths: number | null): number | null => (millionths === null ? null : millionths / MILLIONTH);

/** The first moment of the months that are summed up: this one and those before it, a year. */
export const firstShown = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS_SHOWN + 1));
