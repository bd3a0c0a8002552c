import { WORDS } from "../../recognise/dates/words.ts";
import { readingOf, textOf } from "./chunk-reading.ts";
import type { Chunk } from "./chunks.ts";

/** Characters a line of a rail (dates, places, labels) has at most on average. */
export const RAIL_LINE = 26;
/** Characters a label or a date has at most on average. */
export const LABEL = 18;
/** Something of a date or of a length of time, however it is written. */
export const DATE = new RegExp(
  `\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}[./]\\d{2,4}\\b|['’]\\d{2}\\b|(?<!\\d)\\d{1,4}\\s{0,3}(?:${WORDS.durationUnit})(?![a-zà-ÿ])`,
  "iu",
);

const MONTH_BEFORE = "(?:[\\p{L}.]{3,12}\\s(?:del?\\s)?)?(?:19|20)\\d{2}";
/** "gennaio 2013 — ottobre 2016", "febrero de 2013 a julio de 2018": from and to in a language with long months. */
const LONG_RANGE = new RegExp(`^${MONTH_BEFORE}\\s{0,2}(?:[-–—]|${WORDS.to})\\s{0,2}(?:${MONTH_BEFORE}|[\\p{L}'’]{3,12})$`, "u");

/** Characters of a line of a rail; a range is as long as its months are called. */
function railLength(text: string): number {
  return LONG_RANGE.test(text) ? Math.min(text.length, LABEL) : text.length;
}

/** A date and little else. */
export function isDate(text: string): boolean {
  return DATE.test(text) && railLength(text) <= RAIL_LINE;
}

/** One of two columns that may be, beside the other. */
export type Side = {
  readonly chunks: readonly Chunk[];
  readonly texts: readonly string[];
  readonly headings: number;
  readonly average: number;
  /** The share of chunks with a partner on their own baseline, and with one that is at least close. */
  readonly aligned: number;
  readonly near: number;
};

/** What a column shows of itself and of how it stands to the other. */
export function sideOf(chunks: readonly Chunk[], others: readonly Chunk[]): Side {
  const texts = chunks.map(textOf);
  const partnered = (isPartner: typeof isBeside) => chunks.filter((chunk) => others.some((other) => isPartner(chunk, other))).length;
  return {
    chunks,
    texts,
    headings: chunks.filter((chunk) => readingOf(chunk).heading).length,
    average: texts.reduce((sum, text) => sum + railLength(text), 0) / Math.max(1, texts.length),
    aligned: partnered(isBeside) / Math.max(1, chunks.length),
    near: partnered(isNear) / Math.max(1, chunks.length),
  };
}

/** On one baseline. */
export function isBeside(chunk: Chunk, other: Chunk): boolean {
  return Math.abs(other.baseline - chunk.baseline) < 0.3 * chunk.size;
}

/** Cells of one row whose letters differ in size, or whose lines do, have their baselines a little apart. */
export function isNear(chunk: Chunk, other: Chunk): boolean {
  return Math.abs(other.baseline - chunk.baseline) < 0.85 * Math.max(chunk.size, other.size);
}

/** The share of texts that are so; 0 of none. */
export function share(texts: readonly string[], wanted: (text: string) => boolean): number {
  return texts.filter(wanted).length / Math.max(1, texts.length);
}
