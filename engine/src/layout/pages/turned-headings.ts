import type { Box } from "../../model/index.ts";
import { headingWords } from "../sections/heading-words.ts";
import { joinRuns, type PlacedRun } from "./spacing.ts";

/** One turned heading may be an ornament; several down the left edge are the headings of the page. */
const FEWEST = 2;
/** Degrees that a heading up or down the page may be off the vertical. */
const OFF = 10;
/** Gaps between lines that differ by less than so many points are alike. */
const ALIKE = 1;

type Label = { readonly text: string; readonly runs: readonly PlacedRun[]; readonly box: Box };

/**
 * Section headings that run up the left edge of their sections, set upright beside the first line of each, so that they are
 * read as labels in a rail; and the turned text that is left.
 */
export function settleTurned(
  turned: readonly PlacedRun[],
  upright: readonly PlacedRun[],
): { readonly headings: PlacedRun[]; readonly rest: PlacedRun[][] } {
  const stretches = stretchesOf(turned);
  const labels = stretches.flatMap(labelOf).sort((a, b) => a.box.y - b.box.y);
  const right = Math.max(...labels.map(({ box }) => box.x + box.width));
  const rows = rowsBeside(upright, right);
  const tops = labels.map((label, at) => topOfSection(label, labels[at - 1], rows));
  if (labels.length < FEWEST || new Set(tops).size < labels.length || tops.includes(undefined)) return { headings: [], rest: stretches };
  const headings = labels.map((label, at) => setUpright(label, tops[at] ?? 0));
  return { headings, rest: stretches.filter((stretch) => !labels.some((label) => label.runs === stretch)) };
}

/** Runs that follow each other in one direction, words of one line. */
function stretchesOf(runs: readonly PlacedRun[]): PlacedRun[][] {
  const stretches: PlacedRun[][] = [];
  for (const run of runs) {
    const open = stretches.at(-1);
    const last = open?.at(-1);
    if (open && last && last.rotation === run.rotation && /\s$/u.test(last.text)) open.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

function labelOf(runs: readonly PlacedRun[]): Label[] {
  const isVertical = runs.every(({ rotation = 0 }) => Math.abs((rotation % 180) - 90) <= OFF);
  const { text } = joinRuns(runs, true);
  if (!isVertical || !headingWords(text).some(({ trust }) => trust !== "loose")) return [];
  const [x, y] = [Math.min(...runs.map(({ box }) => box.x)), Math.min(...runs.map(({ box }) => box.y))];
  const width = Math.max(...runs.map(({ box }) => box.x + box.width)) - x;
  const height = Math.max(...runs.map(({ box }) => box.y + box.height)) - y;
  return [{ text, runs, box: { page: runs[0]?.box.page ?? 1, x, y, width, height } }];
}

type Row = { readonly top: number; readonly gap: number };

/** Where the lines at the right of the labels start, each with the paper above it. */
function rowsBeside(upright: readonly PlacedRun[], right: number): Row[] {
  const boxes = upright.flatMap(({ box }) => (box.x >= right ? [box] : [])).sort((a, b) => a.y - b.y);
  const rows: Row[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    if (box.y + box.height / 2 > bottom) rows.push({ top: box.y, gap: box.y - bottom });
    bottom = Math.max(bottom, box.y + box.height);
  }
  return rows;
}

/** The line under the widest gap between the middles of two labels; of several such, the nearest to the label's upper end. */
function topOfSection({ box }: Label, before: Label | undefined, rows: readonly Row[]): number | undefined {
  const from = before ? before.box.y + before.box.height / 2 : Number.NEGATIVE_INFINITY;
  const near = rows.filter(({ top }) => top > from && top <= box.y + box.height / 2);
  const widest = Math.max(...near.map(({ gap }) => gap).filter(Number.isFinite));
  const tops = near.filter(({ gap }) => gap > widest - ALIKE).map(({ top }) => top);
  return tops.sort((a, b) => Math.abs(a - box.y) - Math.abs(b - box.y))[0];
}

function setUpright({ text, runs, box }: Label, y: number): PlacedRun {
  const { rotation: _rotation, ...first } = runs[0] as PlacedRun;
  return { ...first, text, box: { ...box, y, height: first.style.size ?? box.width } };
}
