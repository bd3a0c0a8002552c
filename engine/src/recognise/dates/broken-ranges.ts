import { WORDS } from "./words.ts";

const DASH = "[-‐‑‒–—―−~～〜→]";
const ENDS_OPEN = new RegExp(
  `(?:\\d{4}|\\d\\d|${WORDS.month})\\.?\\s*(?:${DASH}|(?<=\\s)(?:${WORDS.to})(?=\\s|$))\\s*(?:(?:${WORDS.month}|${WORDS.season})\\.?,?(?:\\s+del?)?)?$`,
  "iu",
);
const ENDS_BEFORE_DATE = new RegExp(`(?:^|[\\s,;|(])(?:${WORDS.month}|${WORDS.season}|${WORDS.since})\\.?,?(?:\\s+del?)?$`, "iu");
const STARTS = new RegExp(
  `^(?:del?\\s+)?(?:(?:${WORDS.month})\\.?,?\\s*(?:del?\\s+)?)?(?:\\d{1,2}[./]){0,2}(?:19|20)\\d\\d|^(?:${WORDS.month})\\.?\\s*['’‘]\\d\\d(?!\\d)|^(?:${WORDS.present})(?![\\p{L}])`,
  "iu",
);

/** Whether a line stops in the middle of a range: "Jan 2017 - May", "2019 to". */
export function endsInsideRange(text: string): boolean {
  return ENDS_OPEN.test(text.trim());
}

/** Whether a line stops before the year or date that its last word announces: "Harrow Works, March", "março de", "desde". */
export function endsBeforeDate(text: string): boolean {
  return ENDS_BEFORE_DATE.test(text.trim());
}

/** Whether a line begins with the other end of a range. */
export function startsWithDate(text: string): boolean {
  return STARTS.test(text.trim());
}
