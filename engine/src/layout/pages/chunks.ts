import { gapOf, type PlacedRun } from "./spacing.ts";

/** A stretch of one line without a wide gap in it: what columns and rows are made of. */
export type Chunk = {
  readonly runs: readonly PlacedRun[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
};

/** The share of a box above its baseline, as the readers of paged formats set it. */
const ASCENT = 0.8;
const SAME_ROW = 0.3;
/** Points between baselines that may still belong to one row. */
const TALLEST_ROW = 40;

/** Gaps that part chunks, in multiples of the font size. */
const WIDE = { overlap: -0.6, afterSpace: 1.5, withSpaces: 0.75, withoutSpaces: 1.05 } as const;

/** A place that words of so many rows start at, each after such a gap (in sizes), is the edge of a column. */
const STOP = { rows: 4, gap: 0.6, afterSpace: 0.4 } as const;

/** Letters of a typed text: all of one size, so that only where they stand tells one thing from another. */
export function isTyped(chunk: Chunk): boolean {
  return chunk.runs.every((run) => run.style.size === undefined);
}

/** Does this page draw its spaces as characters? TeX does not. */
export function drawsSpaces(runs: readonly PlacedRun[]): boolean {
  const spaced = runs.filter((run) => /\s$/u.test(run.text)).length;
  return spaced > runs.length * 0.25;
}

/** Runs as chunks, by baseline and gap; where they stand in reading order is decided later. */
export function chunksOf(runs: readonly PlacedRun[], spaces: boolean): Chunk[] {
  const rows = rowsOf(runs).map((row) => row.sort((a, b) => a.box.x - b.box.x));
  const stops = tabStops(rows, spaces);
  return rows.flatMap((sorted) => {
    const chunks: PlacedRun[][] = [];
    const stretched = stretchedGap(sorted);
    for (const run of sorted) {
      const open = chunks.findLast(
        (chunk) =>
          follows(chunk, run, spaces, stretched) &&
          !(stops.has(Math.round(run.box.x)) && (isSetOff(chunk, run, usualGap(sorted)) || turnsBold(chunk, run))),
      );
      if (open) open.push(run);
      else chunks.push([run]);
    }
    return chunks.map(chunkOf);
  });
}

/** Where words of several rows start after more than a space: the edge of a narrow column, as TeX and Typst set it beside labels. */
function tabStops(rows: readonly (readonly PlacedRun[])[], spaces: boolean): Set<number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const usual = usualGap(row);
    const isStart = (run: PlacedRun, at: number): boolean => (at === 0 ? !spaces : isSetOff(row.slice(at - 1, at), run, usual));
    const starts = row.filter(isStart).map((run) => Math.round(run.box.x));
    for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= STOP.rows).map(([start]) => start));
}

function isSetOff(before: readonly PlacedRun[], run: PlacedRun, usual: number): boolean {
  const last = before.at(-1);
  return last !== undefined && gapOf(last, run) > (/\s$/u.test(last.text) ? STOP.afterSpace + usual : STOP.gap);
}

function turnsBold(before: readonly PlacedRun[], run: PlacedRun): boolean {
  return run.style.bold === true && before.at(-1)?.style.bold !== true;
}

/** The gap between most words of a row: wide in fixed-width letters and in justified lines. */
function usualGap(row: readonly PlacedRun[]): number {
  const gaps = row.slice(1).map((run, at) => gapOf(row[at] as PlacedRun, run));
  return Math.max(0, gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0);
}

/** A justified line may stretch its blanks beyond what parts columns: then most of them are of one width. */
const STRETCHED = { least: 5, most: 1.3, share: 0.6, same: 0.15 } as const;

/** The widest gap that is still a blank in a stretched line; 0 in all others. */
function stretchedGap(row: readonly PlacedRun[]): number {
  if (row.length <= STRETCHED.least) return 0;
  const usual = usualGap(row);
  const alike = row.slice(1).filter((run, at) => Math.abs(gapOf(row[at] as PlacedRun, run) - usual) < STRETCHED.same).length;
  return usual < STRETCHED.most && alike >= (row.length - 1) * STRETCHED.share ? usual * STRETCHED.most : 0;
}

/** Does a run go on with a chunk? What lies over it belongs to another text. */
function follows(chunk: readonly PlacedRun[], run: PlacedRun, spaces: boolean, stretched: number): boolean {
  const last = chunk.at(-1);
  if (!last) return false;
  const gap = gapOf(last, run);
  return gap > WIDE.overlap && gap < Math.max(stretched, wideGap(last, chunk, spaces));
}

function wideGap(last: PlacedRun, open: readonly PlacedRun[], spaces: boolean): number {
  if (/\s$/u.test(last.text)) return WIDE.afterSpace;
  const isSpaced = open.every((run) => [...run.text.trim()].length === 1);
  return spaces && !isSpaced ? WIDE.withSpaces : WIDE.withoutSpaces;
}

/** Runs whose baselines agree. Raised and lowered figures belong to the larger letters beside them. */
export function rowsOf<T extends { readonly box: PlacedRun["box"] }>(runs: readonly T[]): T[][] {
  const sorted = [...runs].sort((a, b) => baselineOf(a) - baselineOf(b) || a.box.x - b.box.x);
  const rows: { members: T[]; baseline: number; size: number }[] = [];
  for (const run of sorted) {
    const baseline = baselineOf(run);
    const size = run.box.height;
    const row = lastRow(rows, (candidate) => isSameRow(candidate, baseline, size, run.box), baseline);
    if (row) {
      row.members.push(run);
      if (size > row.size * 1.2) {
        row.size = size;
        row.baseline = baseline;
      }
    } else rows.push({ members: [run], baseline, size });
  }
  return rows.sort((a, b) => a.baseline - b.baseline).map((row) => row.members);
}

/** Rows come in the order of their baselines, so that only the last ones need to be looked at. */
function lastRow<R extends { readonly baseline: number }>(
  rows: readonly R[],
  wanted: (row: R) => boolean,
  baseline: number,
): R | undefined {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || baseline - row.baseline > TALLEST_ROW) return undefined;
    if (wanted(row)) return row;
  }
  return undefined;
}

function isSameRow(
  row: { readonly baseline: number; readonly size: number; readonly members: readonly { readonly box: PlacedRun["box"] }[] },
  baseline: number,
  size: number,
  box: PlacedRun["box"],
): boolean {
  const distance = Math.abs(row.baseline - baseline);
  const small = Math.min(row.size, size);
  const large = Math.max(row.size, size);
  const isSmall = (height: number) => height < large * 0.8;
  const isOff = (member: { readonly box: PlacedRun["box"] }) => Math.abs(baselineOf(member) - baseline) > SAME_ROW * small;
  // Small lines below each other beside a large one are lines of their own, and not words of one line.
  if (isSmall(size) && row.members.some((member) => isSmall(member.box.height) && isOff(member))) return false;
  if (distance <= SAME_ROW * small) return true;
  if (!isSmall(small) || distance > large * 0.45 || box.y + box.height <= row.baseline - row.size * ASCENT) return false;
  return !row.members.some((member) => isOff(member) && overlap(member.box, box) > SAME_ROW * small);
}

function overlap(one: PlacedRun["box"], other: PlacedRun["box"]): number {
  return Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
}

function baselineOf(run: { readonly box: PlacedRun["box"] }): number {
  return run.box.y + run.box.height * ASCENT;
}

function chunkOf(runs: readonly PlacedRun[]): Chunk {
  const size = Math.max(...runs.map((run) => run.box.height));
  const main = runs.find((run) => run.box.height === size) as PlacedRun;
  return {
    runs,
    left: Math.min(...runs.map((run) => run.box.x)),
    right: Math.max(...runs.map((run) => run.box.x + run.box.width)),
    top: Math.min(...runs.map((run) => run.box.y)),
    bottom: Math.max(...runs.map((run) => run.box.y + run.box.height)),
    baseline: baselineOf(main),
    size,
  };
}
