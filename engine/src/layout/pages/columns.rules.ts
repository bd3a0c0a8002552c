import { languageCode } from "../../recognise/human-languages/find-human-languages.ts";
import { labelOf } from "../../recognise/phrases/field-labels.ts";
import { isBullet } from "../../text/bullets.ts";
import { headingWords } from "../sections/heading-words.ts";
import { readingOf, textOf } from "./chunk-reading.ts";
import type { Chunk } from "./chunks.ts";
import { labelBlocks } from "./label-rail.ts";
import { DATE, isBeside, isDate, isNear, LABEL, RAIL_LINE, type Side, share, sideOf } from "./side.ts";

/** How many labels or dates stand beside what they are about. */
const MOST_LABELS = 0.9;
const MOST = 0.75;
const SOME = 0.55;
/** Among the values of so many labels, one may read like a heading: "Business Awards". */
const SOME_HEADINGS = 3;
/** Lines of a town and the dates below it. */
const TOWN_AND_DATE = 2;
/** The share of dates that a column of dates and an address has at least. */
const SOME_DATES = 0.35;
const ENTRIES: ReadonlySet<string> = new Set(["work", "education"]);
/** "9 years" below the dates: what it is beside says nothing. */
const DURATION = /^\(?\d{1,2}\s?\p{L}{1,7}(?:,?\s(?:and\s)?\d{1,2}\s?\p{L}{1,7})?\)?$/u;

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
  if (saysOnlyWhenAndWhat(other) || isEntryGrid(one, other)) return false;
  if (isLabelColumn(one, other) || areRowsOfLabels(one, other) || areNamedRows(one, other)) return false;
  if (isFlushRight(other)) return false;
  if (isDateRail(one, right) || isDateRail(other, left) || isBrokenDateRail(one, other) || isTownRail(other, left)) return false;
  if (share(thin.texts, (text) => DATE.test(text)) >= 0.4 && thin.aligned >= 0.6 && thin.average <= RAIL_LINE) return false;
  if (one.aligned >= MOST_LABELS && one.average <= LABEL && one.texts.length < other.texts.length && labelsOnly(left, right)) return false;
  if (one.headings >= 1 && other.headings >= 1) return true;
  // Lines that all have their partner on the other side are a table, whatever they say.
  // Bullets set far from their text are no column.
  if (share(one.texts, isBullet) >= SOME) return false;
  if (one.headings + other.headings === 0 && thin.average <= RAIL_LINE && one.aligned === 1 && other.aligned === 1) return false;
  // Europass: headings and labels in the left cells, all values in the right ones.
  if (one.headings >= 2 && one.average <= RAIL_LINE && one.aligned >= SOME) return false;
  if (one.headings >= one.texts.length / 2 || other.headings >= other.texts.length / 2) return false;
  if (share(one.texts, (text) => /[:：]$/u.test(text)) >= 0.5) return false;
  if (thin.average <= RAIL_LINE && thin.aligned >= MOST) {
    if (thin.texts.length <= thick.texts.length * 0.6) return false;
    if (thin === one && thick.average > thin.average * 1.8) return false;
  }
  return true;
}

/** Dates or labels at the left with what they are about at the right, as on a page whose neighbour had columns there. */
export function areRows(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  const [one, other] = [sideOf(left, right), sideOf(right, left)];
  return isDateRail(one, right) || areRowsOfLabels(one, other);
}

/** Do these end at one right edge, each on the line of something at their left? */
export function standFlushRight(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  return isFlushRight(sideOf(right, left));
}

/** Headings and dates set at the right edge, with all that they head at the left, are no column. */
function saysOnlyWhenAndWhat(right: Side): boolean {
  return right.headings > 0 && right.chunks.every((chunk) => mayHead(textOf(chunk)) || isDate(textOf(chunk)));
}

/** Titles and employers at the left under their headings, dates and what was done at the right: one table of entries. */
function isEntryGrid(left: Side, right: Side): boolean {
  const dates = right.chunks.filter((chunk) => isDate(textOf(chunk)));
  if (dates.length < 1 || left.chunks.some((chunk) => DATE.test(textOf(chunk)))) return false;
  return hasEntries(left) && !hasEntries(right) && dates.every((chunk) => left.chunks.some((other) => isNear(chunk, other)));
}

function hasEntries(side: Side): boolean {
  return side.chunks.some((chunk) => headingWords(textOf(chunk)).some(({ kind, trust }) => trust !== "loose" && ENTRIES.has(kind)));
}

function mayHead(text: string): boolean {
  return headingWords(text).some(({ trust }) => trust !== "loose");
}

/** Europass: headings, dates and labels in narrow cells, with everything else at their right. */
function isLabelColumn(left: Side, right: Side): boolean {
  return (
    left.headings >= SOME_HEADINGS &&
    left.average <= RAIL_LINE &&
    left.near >= MOST &&
    right.headings <= left.headings / SOME_HEADINGS &&
    !hasHeadingsAlike(left, right)
  );
}

/** A heading at the right in the letters of those at the left, which nothing else there has, heads a column of its own. */
function hasHeadingsAlike(left: Side, right: Side): boolean {
  const looks = new Set(left.chunks.filter((chunk) => readingOf(chunk).heading).map(lookOf));
  const alike = right.chunks.filter((chunk) => looks.has(lookOf(chunk)));
  return looks.size === 1 && alike.length > 0 && alike.every((chunk) => mayHead(textOf(chunk)));
}

function lookOf(chunk: Chunk): string {
  const text = textOf(chunk);
  return [chunk.size.toFixed(1), chunk.runs.every((run) => run.style.bold === true), text === text.toUpperCase()].join();
}

/** Towns and dates that end at the right margin, each on the line of what it is about: moderncv and many others set them so. */
function isFlushRight({ chunks, aligned, headings, average }: Side): boolean {
  if (headings > 0 || aligned < MOST_LABELS || average > RAIL_LINE) return false;
  const spread = (edges: readonly number[]): number => Math.max(...edges) - Math.min(...edges);
  return spread(chunks.map((chunk) => chunk.right)) < FLUSH.same && spread(chunks.map((chunk) => chunk.left)) > FLUSH.ragged;
}

/** Points by which right edges differ that are one margin, and by which left edges differ that are none. */
const FLUSH = { same: 2, ragged: 8 } as const;
/** "Datum", "Arbeitgeber", "Funktion", one below the other and each on one line with its value: a form, not a sidebar. */
function areRowsOfLabels(left: Side, right: Side): boolean {
  const top = Math.min(...left.chunks.map((chunk) => chunk.baseline));
  // The title of the document stands above the form, in the middle of the page.
  const hasHeadings = right.chunks.some((chunk) => chunk.baseline >= top && readingOf(chunk).heading);
  if (left.average > RAIL_LINE || hasHeadings) return false;
  const isLabel = (text: string, at: number): boolean =>
    labelOf(text) !== undefined || languageCode(text) !== undefined || [-1, 0].some((from) => isLabelInTwoLines(left.texts, at + from));
  const labels = left.chunks.filter((chunk, at) => isLabel(textOf(chunk), at));
  const others = left.chunks.filter((chunk) => !labels.includes(chunk) && (readingOf(chunk).heading || isDate(textOf(chunk))));
  const beside = labels.filter((chunk) => right.chunks.some((other) => isBeside(chunk, other)));
  return (
    labels.length >= SOME_HEADINGS && beside.length >= labels.length * MOST && labels.length + others.length >= left.chunks.length * SOME
  );
}

/** "Name und Adresse des" over "Arbeitgebers". */
function isLabelInTwoLines(texts: readonly string[], at: number): boolean {
  const [first, second] = [texts[at], texts[at + 1]];
  return first !== undefined && second !== undefined && labelOf(`${first} ${second}`) !== undefined;
}

/** Everything at the right stands beside a short name at the left, and what has nothing beside it there is a heading of such rows. */
function areNamedRows(left: Side, right: Side): boolean {
  if (left.average > LABEL || right.headings > 0 || right.aligned < 1 || left.chunks.length < right.chunks.length) return false;
  return left.chunks.every((chunk) => isStrong(chunk) || right.chunks.some((other) => isBeside(chunk, other)));
}

function isStrong(chunk: Chunk): boolean {
  return readingOf(chunk).heading || chunk.runs.every((run) => run.style.bold === true);
}

/** Dates that all stand beside something, whatever else stands above or between them, such as an address at the top. */
function isDateRail(side: Side, others: readonly Chunk[]): boolean {
  const dates = side.chunks.filter((chunk) => DATE.test(textOf(chunk)));
  if (side.headings > 0 || dates.length < 2 || dates.length < side.chunks.length * SOME_DATES || side.average > RAIL_LINE) return false;
  const begun = dates.filter((chunk) => !DURATION.test(textOf(chunk)));
  if (begun.length >= 2 && begun.every((chunk) => others.some((other) => isNear(chunk, other)))) return true;
  // A town, the dates and how long it was, one below the other: the first of them stands beside its entry.
  return isAtRight(side, others) && labelBlocks(side.chunks).every(([first]) => first && others.some((other) => isNear(first, other)));
}

/** Towns with their dates below them at the right, each beside what it is about, however few of them are looked at. */
function isTownRail(right: Side, left: readonly Chunk[]): boolean {
  if (right.headings > 0 || right.average > RAIL_LINE || right.aligned < MOST_LABELS || !isAtRight(right, left)) return false;
  return right.texts.some(isDate) && labelBlocks(right.chunks).every((block) => block.length <= TOWN_AND_DATE);
}

function isAtRight({ chunks }: Side, others: readonly Chunk[]): boolean {
  return Math.min(...chunks.map((chunk) => chunk.left)) > Math.max(...others.map((chunk) => chunk.left));
}

/** Dates at the left so narrow that they break over two lines, with every line at the right beside one of them. */
function isBrokenDateRail(left: Side, right: Side): boolean {
  return (
    share(left.texts, (text) => DATE.test(text)) >= SOME && left.average <= LABEL && left.headings === 0 && right.aligned >= MOST_LABELS
  );
}

/** Does every word at the left that could be a heading stand beside text that is none? Then it is a label, like a group of skills. */
function labelsOnly(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  const headings = left.filter((chunk) => readingOf(chunk).heading);
  return headings.every((chunk) => right.some((other) => isBeside(chunk, other) && !readingOf(other).heading));
}

/** Is one of the chunks a section heading? */
export function hasHeading(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => readingOf(chunk).heading);
}
