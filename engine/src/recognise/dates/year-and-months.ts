import type { Draft } from "./date-mention.ts";
import { matchAt } from "./match-at.ts";

const YEAR_PAIR = /((?:19|20)(\d\d))[-–](\d\d)(?![\d\p{L}]|[-./]\d)/uy;

/** So many years a job may take. */
export const LONGEST_PAIR = 45;

/** "2002-03", where the document means years. */
export function yearPair(text: string, index: number): Draft | undefined {
  const pair = matchAt(YEAR_PAIR, text, index);
  const years = pair ? (Number(pair[3]) - Number(pair[2]) + 100) % 100 : 0;
  if (!pair || years === 0 || years > LONGEST_PAIR) return undefined;
  const year = Number(pair[1]);
  return { end: pair.index + pair[0].length, kind: "range", from: { year }, to: { year: year + years }, open: false };
}

const MONTHS_OF_YEAR =
  /(0?[1-9]|1[0-2])(?:\.?\s?[-–]\s?(0?[1-9]|1[0-2])[\s./]\s?|\/(0?[1-9]|1[0-2])\s)((?:19|20)\d\d)(?![\d\p{L}]|[-./]\d)/uy;

/** "08–09 2012", "03-06/2014", "07/08 2004": two months of one year. */
export function monthsOfYear(text: string, index: number): Draft | undefined {
  const found = /\d$/u.test(text.slice(0, index)) ? null : matchAt(MONTHS_OF_YEAR, text, index);
  const [from, to, year] = [Number(found?.[1]), Number(found?.[2] ?? found?.[3]), Number(found?.[4])];
  if (!found || from >= to) return undefined;
  return { end: found.index + found[0].length, kind: "range", from: { year, month: from }, to: { year, month: to }, open: false };
}

const MONTHS_BEHIND_YEAR = /((?:19|20)\d\d)[./](0?[1-9]|1[0-2])\s?[-–—]\s?(0?[1-9]|1[0-2])(?=\s*(?:$|[)\],;|·•]))/uy;

/** "2014/08 – 10" and nothing behind it: from August to October. */
export function monthsBehindYear(text: string, index: number): Draft | undefined {
  const found = matchAt(MONTHS_BEHIND_YEAR, text, index);
  const [year, from, to] = [Number(found?.[1]), Number(found?.[2]), Number(found?.[3])];
  if (!found || from >= to) return undefined;
  return { end: found.index + found[0].length, kind: "range", from: { year, month: from }, to: { year, month: to }, open: false };
}
