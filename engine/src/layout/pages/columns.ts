import { type Chunk, isTyped } from "./chunks.ts";
import { COLUMNS } from "./columns.limits.ts";
import { areRows, hasHeading, standFlushRight, standSideBySide } from "./columns.rules.ts";
import { isLabelRail, isRailWithDates, labelBlocks, railParts } from "./label-rail.ts";
import { newStartIn } from "./new-start.ts";
import { isDate } from "./side.ts";
import { spanningHeadings } from "./spanning-headings.ts";

/** A part of a page that is read from top to bottom. Leaves of one band stand side by side; a label is one line. */
export type Leaf = { readonly chunks: readonly Chunk[]; readonly band: number; readonly column?: number; readonly label?: true };

type Gutter = {
  readonly before: Chunk[];
  readonly left: Chunk[];
  readonly right: Chunk[];
  readonly after: Chunk[];
  readonly weight: number;
};

/** What the pages of one document share: band numbers, and where columns of earlier pages start. */
export type ColumnMemory = { readonly nextBand: () => number; readonly starts: number[]; readonly startsOfThisPage: number[] };

/** Cuts a page into leaves in reading order: what spans the page stays whole, columns below it are read one by one. */
export function leavesOf(chunks: readonly Chunk[], memory: ColumnMemory): Leaf[] {
  const leaves = cut(chunks, memory, undefined, 0);
  memory.starts.push(...memory.startsOfThisPage.splice(0));
  return leaves;
}

function cut(chunks: readonly Chunk[], memory: ColumnMemory, inside: { band: number; column: number } | undefined, depth: number): Leaf[] {
  const gutter = depth < COLUMNS.deepest ? bestGutter(chunks, memory) : undefined;
  if (!gutter) return chunks.length === 0 ? [] : [{ chunks, ...(inside ?? { band: memory.nextBand() }) }];
  const cutAgain = (part: readonly Chunk[]): Leaf[] => cut(part, memory, inside, depth + 1);
  if (isRail(gutter)) return railLeaves(gutter, cutAgain, inside ?? { band: memory.nextBand() });
  const start = newStartIn(gutter.left, gutter.right);
  const sideBySide = (columns: readonly (readonly Chunk[])[]): Leaf[] => {
    const band = memory.nextBand();
    return columns.flatMap((column, at) => cut(column, memory, { band, column: at }, depth + 1));
  };
  const isAbove = (chunk: Chunk): boolean => start !== undefined && chunk.baseline < start - COLUMNS.headingRow * chunk.size;
  const [left, right] = [gutter.left.filter(isAbove), gutter.right.filter(isAbove)];
  // Two headings are in one row by chance where sections stand side by side above them too.
  const goesOn = hasHeading(left) && hasHeading(right) && standSideBySide(left, right);
  if (start !== undefined && !goesOn) {
    const top = hasHeading([...left, ...right]) && standSideBySide(left, right) ? sideBySide([left, right]) : cutAgain([...left, ...right]);
    const rest = [...gutter.left, ...gutter.right].filter((chunk) => !isAbove(chunk));
    return [...cutAgain(gutter.before), ...top, ...cutAgain([...rest, ...gutter.after])];
  }
  const before = cutAgain(gutter.before);
  const middle = sideBySide([gutter.left, ...splitFurther(gutter.right, memory)]);
  return [...before, ...middle, ...cutAgain(gutter.after)];
}

function isRail({ left, right }: Gutter): boolean {
  return isLabelRail(left, right) || isRailWithDates(left, right, isDate);
}

/** Section labels at the left and their contents at the right: each label is read right before what stands beside it. */
function railLeaves(gutter: Gutter, cutAgain: (part: readonly Chunk[]) => Leaf[], place: { band: number; column?: number }): Leaf[] {
  const { labels, inline } = railParts(gutter.left, isDate);
  const blocks = labelBlocks(labels);
  const tops = blocks.map((block) => topOfContent(block, gutter.right));
  const isIn = (chunk: Chunk, at: number): boolean =>
    chunk.baseline >= (tops[at] ?? Number.NEGATIVE_INFINITY) && chunk.baseline < (tops[at + 1] ?? Number.POSITIVE_INFINITY);
  const contentOf = (at: number): Chunk[] => {
    const content = gutter.right.filter((chunk) => isIn(chunk, at));
    return [
      ...pushedDown(
        inline.filter((chunk) => isIn(chunk, at)),
        content,
      ),
      ...content,
    ];
  };
  const first = [...inline, ...gutter.right].filter((chunk) => chunk.baseline < (tops[0] ?? Number.POSITIVE_INFINITY));
  const rail = blocks.flatMap((chunks, at) => [{ chunks, ...place, label: true as const }, ...cutAgain(contentOf(at))]);
  return [...cutAgain(gutter.before), ...cutAgain(first), ...rail, ...cutAgain(gutter.after)];
}

/** The label stands over the dates in its column and pushed the first of them below the entry that it belongs to. */
function pushedDown(dates: readonly Chunk[], content: readonly Chunk[]): readonly Chunk[] {
  const [first, ...others] = [...dates].sort((a, b) => a.baseline - b.baseline);
  const [top] = [...content].sort((a, b) => a.baseline - b.baseline);
  if (!first || !top || first.baseline <= top.baseline || first.baseline > top.baseline + top.size * COLUMNS.pushed) return dates;
  const isBesideNone = content.every((chunk) => Math.abs(chunk.baseline - first.baseline) > 1);
  return isBesideNone ? [{ ...first, baseline: top.baseline }, ...others] : dates;
}

/** Where the content of a label starts: beside it, or a little higher where nothing is beside it and a gap above shows it. */
function topOfContent(block: readonly Chunk[], right: readonly Chunk[]): number {
  const [label] = block;
  if (!label) return Number.POSITIVE_INFINITY;
  const top = Math.min(...block.map((chunk) => chunk.baseline - chunk.size * COLUMNS.labelReach));
  const isBeside = right.some((chunk) => block.some((line) => Math.abs(line.baseline - chunk.baseline) < line.size * COLUMNS.headingRow));
  if (isBeside) return top;
  const higher = right.filter((chunk) => chunk.baseline < top && chunk.baseline > top - label.size * COLUMNS.labelDrop);
  const start = Math.min(...higher.map((chunk) => chunk.baseline));
  const above = Math.max(...right.filter((chunk) => chunk.baseline < start - 1).map((chunk) => chunk.baseline));
  return higher.length > 0 && Number.isFinite(above) && start - above > label.size * COLUMNS.contentGap ? start - 1 : top;
}

/** A third column beside the second belongs to the same band if it is as tall. */
function splitFurther(chunks: Chunk[], memory: ColumnMemory): Chunk[][] {
  const gutter = bestGutter(chunks, memory);
  if (!gutter || gutter.before.length + gutter.after.length > 0) return [chunks];
  return [gutter.left, ...splitFurther(gutter.right, memory)];
}

/** The empty strip with most text on both sides that really parts two columns. */
function bestGutter(chunks: readonly Chunk[], memory: ColumnMemory): Gutter | undefined {
  if (chunks.length < COLUMNS.fewestLines * 2 || chunks.length > COLUMNS.mostChunks) return undefined;
  const edges = [...new Set(chunks.map((chunk) => Math.round(chunk.right)))].sort((a, b) => a - b);
  const spanning = spanningHeadings(chunks);
  const found: Gutter[] = [];
  for (const edge of edges) found.push(...guttersAt(edge, chunks, spanning));
  found.sort((a, b) => b.weight - a.weight);
  const rail = found.find(isRail);
  if (rail) return rail;
  const tried = found.slice(0, COLUMNS.tried);
  const first = tried.find((gutter) => isKnown(gutter, memory) || standSideBySide(gutter.left, gutter.right));
  const columns = first && (tried.find((gutter) => isBehindFlushRight(gutter, first)) ?? first);
  if (columns) memory.startsOfThisPage.push(startOf(columns));
  return columns;
}

/** Towns and dates at the right edge of the left column stand before the gutter, however much wider the strip in front of them is. */
function isBehindFlushRight({ left, right }: Gutter, first: Gutter): boolean {
  const atLeft = new Set(left);
  const between = first.right.filter((chunk) => atLeft.has(chunk));
  if (between.length < COLUMNS.fewestLines || !first.left.every((chunk) => atLeft.has(chunk))) return false;
  return standFlushRight(first.left, between) && standSideBySide(left, right);
}

/** Columns that an earlier page had at the same place need no further proof, unless they are rows this time. */
function isKnown(gutter: Gutter, memory: ColumnMemory): boolean {
  if (areRows(gutter.left, gutter.right)) return false;
  return memory.starts.some((start) => Math.abs(start - startOf(gutter)) < COLUMNS.samePlace);
}

function startOf(gutter: Gutter): number {
  return Math.min(...gutter.right.map((chunk) => chunk.left));
}

function guttersAt(edge: number, chunks: readonly Chunk[], spanning: ReadonlySet<Chunk>): Gutter[] {
  const from = edge + 0.5;
  const to = edge + COLUMNS.narrowest;
  const crossing = chunks.filter((chunk) => spanning.has(chunk) || (chunk.left < to && chunk.right > from + 0.5));
  const stops = [...crossing].sort((a, b) => a.baseline - b.baseline);
  const gutters: Gutter[] = [];
  let top: Stop = { baseline: Number.NEGATIVE_INFINITY, size: 0 };
  for (const bottom of [...stops, { baseline: Number.POSITIVE_INFINITY, size: 0 }]) {
    const gutter = bottom.baseline > top.baseline ? gutterBetween(top, bottom, from, chunks, crossing) : undefined;
    if (gutter) gutters.push(gutter);
    top = bottom;
  }
  return gutters;
}

/** Where a line crosses the strip. */
type Stop = Pick<Chunk, "baseline" | "size">;

function gutterBetween(top: Stop, bottom: Stop, x: number, chunks: readonly Chunk[], crossing: readonly Chunk[]): Gutter | undefined {
  const isCrossing = new Set(crossing);
  // Smaller letters beside the crossing line have their baseline a little above or below it.
  const near = (chunk: Chunk, stop: Stop): number => Math.max(1, Math.max(chunk.size, stop.size) * COLUMNS.besideCrossing);
  const inside = chunks.filter(
    (chunk) =>
      chunk.baseline > top.baseline + near(chunk, top) && chunk.baseline < bottom.baseline - near(chunk, bottom) && !isCrossing.has(chunk),
  );
  const left = inside.filter((chunk) => chunk.right <= x + 0.5);
  const right = inside.filter((chunk) => chunk.right > x + 0.5);
  if (left.length < COLUMNS.fewestLines || right.length < COLUMNS.fewestLines) return undefined;
  const trimmed = trim(left, right);
  if (trimmed.left.length < COLUMNS.fewestLines || trimmed.right.length < COLUMNS.fewestLines) return undefined;
  const kept = new Set([...trimmed.left, ...trimmed.right]);
  const first = Math.min(...[...kept].map((chunk) => chunk.baseline));
  const others = chunks.filter((chunk) => !kept.has(chunk));
  const width = Math.min(...trimmed.right.map((chunk) => chunk.left)) - Math.max(...trimmed.left.map((chunk) => chunk.right));
  return {
    before: others.filter((chunk) => chunk.baseline < first),
    left: trimmed.left,
    right: trimmed.right,
    after: others.filter((chunk) => chunk.baseline >= first),
    weight: Math.min(trimmed.left.length, trimmed.right.length) + Math.min(width, 40) / 50,
  };
}

/** Leaves out lines on top that stand above both columns, like the heading of a list in columns, and headings below. */
function trim(left: readonly Chunk[], right: readonly Chunk[]): { left: Chunk[]; right: Chunk[] } {
  const rightTop = Math.min(...right.map((chunk) => chunk.baseline));
  const rightBottom = Math.max(...right.map((chunk) => chunk.baseline));
  const above = left.filter((chunk) => chunk.baseline < rightTop - chunk.size);
  const heading = above.length > 0 && above.length <= COLUMNS.mostLinesAbove;
  const kept = heading ? left.filter((chunk) => !above.includes(chunk)) : [...left];
  const ended = endedByHeading(kept, right);
  if (ended) return ended;
  const tail = kept.filter((chunk) => chunk.baseline > rightBottom + chunk.size * COLUMNS.tailGap);
  // Beside a column with sections of its own, only a new section ends the other one: a job below belongs to it still.
  const isAside = !hasHeading(right);
  const cutAt = tail.find((chunk) =>
    isAside ? isSetApart(chunk, kept) || hasHeading([chunk]) : hasHeading([chunk]) && isSetApart(chunk, kept),
  );
  return { left: cutAt ? kept.filter((chunk) => chunk.baseline < cutAt.baseline) : kept, right: [...right] };
}

/**
 * Two short columns over a section that takes the whole width: its first dates and places stand under the right column,
 * far below its text, and belong to the entry beside them.
 */
function endedByHeading(left: readonly Chunk[], right: readonly Chunk[]): { left: Chunk[]; right: Chunk[] } | undefined {
  const heading = left.find((chunk) => hasHeading([chunk]) && isSetApart(chunk, left));
  if (!heading) return undefined;
  const isAbove = (chunk: Chunk): boolean => chunk.baseline < heading.baseline - 1;
  const [above, below] = [right.filter(isAbove), right.filter((chunk) => !isAbove(chunk))];
  const isLoose = below.length > 0 && below.length <= COLUMNS.mostLoose && above.length > below.length * 2 && !hasHeading(below);
  const isBesideLeft = (chunk: Chunk): boolean => left.some((other) => Math.abs(other.baseline - chunk.baseline) < chunk.size * 0.3);
  const gap = Math.min(...below.map((chunk) => chunk.baseline)) - Math.max(...above.map((chunk) => chunk.baseline));
  if (!isLoose || !below.every(isBesideLeft) || gap < heading.size * COLUMNS.looseGap) return undefined;
  return { left: left.filter(isAbove), right: above };
}

/** Does a chunk stand clearly below what is above it, and larger than it? Then something new starts there. */
function isSetApart(chunk: Chunk, column: readonly Chunk[]): boolean {
  const above = column.filter((other) => other.baseline < chunk.baseline - 1);
  if (above.length === 0) return false;
  const nearest = above.reduce((best, other) => (other.baseline > best.baseline ? other : best));
  const sizes = above.map((other) => other.size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? chunk.size;
  const standsOut = isTyped(chunk) || chunk.size > usual * 1.08 || chunk.runs.every((run) => run.style.bold);
  return chunk.baseline - nearest.baseline > chunk.size * 1.8 && standsOut;
}
