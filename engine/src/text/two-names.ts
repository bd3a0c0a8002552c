/** Two names with a sign between them: "Almirante | Lisbon", "Hotel – Glasgow". Such a line is the rest of one that told of a job. */
const TWO_NAMES = /\p{L}\s?(?:[|,/·]|\s[–—-]\s)\s?\p{Lu}/u;

/** Whether a sign stands between two names in a text. */
export function holdsTwoNames(text: string): boolean {
  return TWO_NAMES.test(text);
}
