import type { TextRun } from "../../model/index.ts";
import type { DraftSpan } from "../draft.ts";

/** Gaps between runs, in multiples of the font size. */
const SPACING = {
  /** A gap this wide is a space where the page also draws spaces as characters. */
  spaceWithSpaces: 0.18,
  /** A gap this wide is a space where the page never draws one (TeX). */
  spaceWithoutSpaces: 0.125,
  /** Letters set apart by at least this much are letter-spaced. */
  tracking: 0.06,
} as const;

export type PlacedRun = TextRun & { readonly box: NonNullable<TextRun["box"]> };

/** Joins the runs of one line, left to right, with spaces where there are gaps. */
export function joinRuns(runs: readonly PlacedRun[], drawsSpaces: boolean): { readonly text: string; readonly spans: DraftSpan[] } {
  let text = "";
  const spans: DraftSpan[] = [];
  const tracked = trackedGap(runs);
  const threshold = tracked ?? (drawsSpaces ? SPACING.spaceWithSpaces : SPACING.spaceWithoutSpaces);
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    const drawn = before !== undefined && tracked === undefined && /\s$/u.test(before.text);
    if (before && text !== "" && !text.endsWith(" ") && (drawn || gapOf(before, run) > threshold)) text += " ";
    const word = run.text.trim();
    if (word === "") continue;
    const start = text.length;
    text += word;
    const { style, box, link, confidence } = run;
    spans.push({ start, end: text.length, style, box, ...(link ? { link } : {}), ...(confidence === undefined ? {} : { confidence }) });
  }
  return { text, spans };
}

/** The gap between two neighbours in multiples of the smaller font size. */
export function gapOf(before: PlacedRun, after: PlacedRun): number {
  const size = Math.min(before.style.size ?? before.box.height, after.style.size ?? after.box.height);
  return (after.box.x - (before.box.x + before.box.width)) / Math.max(size, 1);
}

/** In a letter-spaced line (`E X P E R I E N C E`), the gap above which a new word starts; else `undefined`. */
function trackedGap(runs: readonly PlacedRun[]): number | undefined {
  const single = runs.filter((run) => [...run.text.trim()].length === 1).length;
  if (runs.length < 4 || single < runs.length * 0.8) return undefined;
  const gaps = runs
    .slice(1)
    .map((run, at) => gapOf(runs[at] as PlacedRun, run))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 3)] ?? 0;
  return usual >= SPACING.tracking ? Math.max(usual * 1.7, usual + 0.12) : undefined;
}
