import { readingOf, textOf } from "./chunk-reading.ts";
import type { Chunk } from "./chunks.ts";
import { COLUMNS } from "./columns.limits.ts";
import { isDate, isNear } from "./side.ts";

/**
 * Where something new starts in both columns: a row of headings, or one heading at the left over a list in columns, with
 * nothing beside it and what follows on one baseline on both sides.
 */
export function newStartIn(left: readonly Chunk[], right: readonly Chunk[]): number | undefined {
  return headingRow(left, right) ?? headingOver(left, right) ?? headingOverDates(left, right);
}

/** A contact block at the top right, and below it the dates of the entries at the left: these begin with the heading at the left. */
function headingOverDates(left: readonly Chunk[], right: readonly Chunk[]): number | undefined {
  const top = Math.min(...left.map((chunk) => chunk.baseline));
  const heading = left.filter((chunk) => chunk.baseline > top + 1 && readingOf(chunk).heading).sort((a, b) => a.baseline - b.baseline)[0];
  if (!heading) return undefined;
  const [above, below] = [
    right.filter((chunk) => chunk.baseline < heading.baseline),
    right.filter((chunk) => chunk.baseline >= heading.baseline),
  ];
  const areDates = below.length > 0 && below.every((chunk) => isDate(textOf(chunk)) && left.some((other) => isNear(chunk, other)));
  return above.length > 0 && areDates && !above.some((chunk) => isDate(textOf(chunk))) ? heading.baseline : undefined;
}

/** A row of headings below other text: the columns start there. */
function headingRow(left: readonly Chunk[], right: readonly Chunk[]): number | undefined {
  const top = Math.min(...[...left, ...right].map((chunk) => chunk.baseline));
  const headings = right.filter((chunk) => readingOf(chunk).heading);
  const isRow = (chunk: Chunk): boolean =>
    headings.some((other) => Math.abs(other.baseline - chunk.baseline) < COLUMNS.headingRow * chunk.size);
  return left.find((chunk) => chunk.baseline > top + chunk.size && readingOf(chunk).heading && isRow(chunk))?.baseline;
}

function headingOver(left: readonly Chunk[], right: readonly Chunk[]): number | undefined {
  if (right.some((chunk) => readingOf(chunk).heading)) return undefined;
  const sorted = [...left].sort((a, b) => a.baseline - b.baseline);
  return sorted.find((chunk, at) => {
    const above = sorted[at - 1];
    const below = sorted[at + 1];
    if (!above || !below || !readingOf(chunk).heading) return false;
    const beside = right.some((other) => other.baseline > chunk.baseline - chunk.size * 1.2 && other.baseline < below.baseline - 1);
    const follows = right.some((other) => Math.abs(other.baseline - below.baseline) < 0.3 * below.size);
    return !beside && follows;
  })?.baseline;
}
