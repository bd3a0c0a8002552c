/** "Ein- und Ausgang": what stands behind the hyphen is another word. */
const JOINS_HALVES = /^(?:und|oder|bzw\.?|sowie|and|or|et|ou|y|e|o|u|ed|en|of)(?=\s|$)/iu;

/** A line that ends in the hyphen of a word, and what stands below it goes on with that word. */
export function isBrokenWord(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before) && /^\p{L}/u.test(after) && !JOINS_HALVES.test(after);
}

/**
 * The end of a line and what goes on below it as one text.
 *
 * A word cut by the line's hyphen goes on without it, a name keeps its own ("Baden-" over "Württemberg"), a Chinese sentence goes on
 * without a space; all else after one.
 */
export function joinWrapped(before: string, after: string): string {
  if (isBrokenWord(before, after)) return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : before + after;
  if (/[\p{Script=Han}，、；：。]$/u.test(before) && /^\p{Script=Han}/u.test(after)) return before + after;
  return `${before} ${after}`;
}
