import { readingOf } from "./chunk-reading.ts";
import { type Chunk, isTyped } from "./chunks.ts";
import { COLUMNS } from "./columns.limits.ts";
import { isBeside } from "./side.ts";

/** Headings that span the page however short they are, so that no column goes past them. */
export function spanningHeadings(chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  return new Set([...centredHeadings(chunks), ...headingsAtMargin(chunks)]);
}

/** Headings alone in their rows in the middle of the page: they span it, however short they are, where several do so. */
function centredHeadings(chunks: readonly Chunk[]): readonly Chunk[] {
  const left = Math.min(...chunks.map((chunk) => chunk.left));
  const right = Math.max(...chunks.map((chunk) => chunk.right));
  const baselines = Map.groupBy(chunks, (chunk) => Math.round(chunk.baseline));
  const isAlone = (chunk: Chunk): boolean =>
    [-1, 0, 1].every((off) => (baselines.get(Math.round(chunk.baseline) + off) ?? []).every((other) => other === chunk));
  const isCentred = (chunk: Chunk): boolean => Math.abs(chunk.left + chunk.right - left - right) < (right - left) * COLUMNS.offCentre;
  const lefts = Map.groupBy(chunks, (chunk) => Math.round(chunk.left));
  // What shares its left edge with the text below it is in the column of that text.
  const isFree = (chunk: Chunk): boolean => (lefts.get(Math.round(chunk.left))?.length ?? 0) <= COLUMNS.mostAtOneEdge;
  const found = chunks.filter((chunk) => isCentred(chunk) && isAlone(chunk) && isFree(chunk) && readingOf(chunk).heading);
  return found.length >= COLUMNS.fewestCentred ? found : [];
}

/**
 * Typed text whose headings all stand at its left margin is one column of sections, whatever stands in columns inside
 * them: each heading alone in its row spans the page.
 */
function headingsAtMargin(chunks: readonly Chunk[]): readonly Chunk[] {
  const headings = chunks.filter((chunk) => isTyped(chunk) && readingOf(chunk).heading);
  if (headings.length === 0) return [];
  const left = Math.min(...chunks.map((chunk) => chunk.left));
  const right = Math.max(...chunks.map((chunk) => chunk.right));
  if (headings.some((heading) => heading.left > left + (right - left) * COLUMNS.margin)) return [];
  const isAlone = (heading: Chunk): boolean => !chunks.some((other) => other !== heading && isBeside(heading, other));
  return headings.filter(isAlone);
}
