import { WORDS } from "./words.ts";

const DASH = "[-‐‑‒–—―−~～〜→]";
const ENDS_OPEN = new RegExp(
  `(?:\\d{4}|\\d\\d|${WORDS.month})\\.?\\s*(?:${DASH}|(?<=\\s)(?:${WORDS.to})(?=\\s|$))\\s*(?:(?:${WORDS.month})\\.?,?(?:\\s+del?)?)?$`,
  "iu",
);
const ENDS_IN_MONTH = new RegExp(`(?:^|[\\s,;|(])(?:${WORDS.month})\\.?,?(?:\\s+del?)?$`, "iu");
const STARTS = new RegExp(`^(?:del?\\s+)?(?:(?:${WORDS.month})\\.?,?\\s*(?:del?\\s+)?)?(?:\\d{1,2}[./]){0,2}(?:19|20)\\d\\d|^(?:${WORDS.present})(?![\\p{L}])`, "iu");

/** Whether a line stops in the middle of a range: "Jan 2017 - May", "2019 to". */
export function endsInsideRange(text: string): boolean {
  return ENDS_OPEN.test(text.trim());
}

/** Whether a line stops between a month and its year: "Harrow Works, March", "março de". */
export function endsInMonth(text: string): boolean {
  return ENDS_IN_MONTH.test(text.trim());
}

/** Whether a line begins with the other end of a range. */
export function startsWithDate(text: string): boolean {
  return STARTS.test(text.trim());
}
