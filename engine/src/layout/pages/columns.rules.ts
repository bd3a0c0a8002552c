import { headingWords } from "../sections/heading-words.ts";
import type { Chunk } from "./chunks.ts";
import { joinRuns } from "./spacing.ts";

export const COLUMNS = {
  /** Points of empty width between columns. */
  narrowest: 8,
  /** Lines that a column has at least. */
  fewestLines: 3,
  /** Lines on top of the left column that may be a heading over all columns. */
  mostLinesAbove: 3,
  tailGap: 1.2,
  /** Nesting of columns in columns. */
  deepest: 5,
  /** Strips tried, best first. */
  tried: 24,
} as const;

/** Characters a line of a rail (dates, places, labels) has at most on average. */
const RAIL_LINE = 26;
const MOST = 0.75;
const DATE = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{2,4}\b|\d+\s*(?:yrs?|years?|mos?|months?|Jahre?|Monate?)\b/iu;

/**
 * Are these two columns, each read on its own, or rows of two cells?
 *
 * Dates at the right of their titles, dates in a rail at the left, and labels with their values are rows: what stands on
 * one baseline belongs together. Columns have headings or running text on both sides.
 */
export function standSideBySide(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  const one = sideOf(left, right);
  const other = sideOf(right, left);
  const [thin, thick] = one.texts.length <= other.texts.length ? [one, other] : [other, one];
  if (share(thin.texts, (text) => DATE.test(text)) >= 0.4 && thin.aligned >= 0.6 && thin.average <= RAIL_LINE) return false;
  if (one.headings >= 1 && other.headings >= 1) return true;
  if (share(one.texts, isHeading) >= 0.5 || share(other.texts, isHeading) >= 0.5) return false;
  if (share(one.texts, (text) => /[:：]$/u.test(text)) >= 0.5) return false;
  if (thin.average <= RAIL_LINE && thin.aligned >= MOST) {
    if (thin.texts.length <= thick.texts.length * 0.6) return false;
    if (thin === one && thick.average > thin.average * 1.8) return false;
  }
  return true;
}

type Side = { readonly texts: readonly string[]; readonly headings: number; readonly average: number; readonly aligned: number };

function sideOf(chunks: readonly Chunk[], others: readonly Chunk[]): Side {
  const texts = chunks.map((chunk) => joinRuns(chunk.runs, true).text);
  const partnered = chunks.filter((chunk) => others.some((other) => Math.abs(other.baseline - chunk.baseline) < 0.3 * chunk.size));
  return {
    texts,
    headings: texts.filter(isHeading).length,
    average: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    aligned: partnered.length / Math.max(1, chunks.length),
  };
}

function isHeading(text: string): boolean {
  return headingWords(text).some((words) => words.trust === "strong");
}

function share(texts: readonly string[], wanted: (text: string) => boolean): number {
  return texts.filter(wanted).length / Math.max(1, texts.length);
}
