const escape = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");

/** Some phrases as one alternative of a pattern, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join("|")})`;
}
