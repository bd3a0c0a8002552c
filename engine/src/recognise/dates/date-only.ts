import { inMainlandSigns } from "../../text/traditional.ts";
import { DURATION } from "./duration.ts";
import { matchAt } from "./match-at.ts";
import { PRESENT } from "./present.ts";
import { readMonthOnly } from "./read-point.ts";

/** Whether a text says nothing but that something goes on ("heute", "to date"). */
export function isPresentOnly(text: string): boolean {
  const written = inMainlandSigns(text.trim());
  const present = matchAt(PRESENT, written, 0);
  return present !== null && present[0].length === written.length;
}

/** "24th May", "et janvier-février": what a list of months leaves behind when its last date is read. */
export function isPartOfDate(text: string): boolean {
  const words = text.split(/[\s,/–-]+/u).filter((word) => word !== "");
  const isMonth = (word: string): boolean => readMonthOnly(word, 0)?.end === word.length;
  return words.some(isMonth) && words.every((word) => isMonth(word) || /^(?:\d{1,2}\p{L}{0,2}[.º]?|\p{Ll}{1,3})$/u.test(word));
}

/** Whether a text says nothing but how long something took ("2 years 3 months"). */
export function isDurationOnly(text: string): boolean {
  const written = inMainlandSigns(text.trim());
  return DURATION.exec(written)?.[0].length === written.length;
}
