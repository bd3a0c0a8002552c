import type { HiddenText, Page, TextRun } from "../../model/index.ts";
import type { DraftLine } from "../draft.ts";
import { type Chunk, chunksOf, drawsSpaces } from "./chunks.ts";
import { type ColumnMemory, leavesOf } from "./columns.ts";
import { apart, footnoteMarks } from "./footnotes.ts";
import { linesOf } from "./lines.ts";
import { markMargins } from "./margins.ts";
import { joinReversedDates } from "./reversed-dates.ts";
import { joinRuns, type PlacedRun } from "./spacing.ts";
import { joinStackedDates } from "./stacked-dates.ts";
import { settleTurned } from "./turned-headings.ts";

/** Lines of a paged document in reading order, and the text that nobody would see. */
export function layOutPages(pages: readonly Page[]): { readonly drafts: DraftLine[]; readonly hidden: HiddenText[] } {
  let row = 0;
  let band = 0;
  const nextRow = (): number => row++;
  const nextBand = (): number => band++;
  const memory: ColumnMemory = { nextBand, starts: [], startsOfThisPage: [] };
  const visible = pages.map((page) =>
    page.runs.filter((run): run is PlacedRun => run.box !== undefined && run.hidden === undefined && run.text.trim() !== ""),
  );
  const { marks, notesFrom } = footnoteMarks(visible);
  const lines = visible.map((all, at) => {
    const seen = all.filter((run) => !marks.has(run));
    const level = seen.filter((run) => run.rotation === undefined);
    const turned = settleTurned(
      seen.filter((run) => run.rotation !== undefined),
      level,
    );
    const upright = [...level, ...turned.headings];
    const spaces = drawsSpaces(upright);
    const chunks = joinStackedDates(joinReversedDates(chunksOf(upright, spaces)));
    const distance = usualDistance(chunks);
    const body = leavesOf(chunks, memory).flatMap((leaf) => linesOf(leaf, spaces, distance, nextRow));
    const parted = body.map((line) => apart(line, notesFrom[at] ?? Number.POSITIVE_INFINITY));
    return [...parted, ...turnedLines(turned.rest, nextRow, nextBand)];
  });
  return {
    drafts: markMargins(
      lines,
      pages.map((page) => page.height),
    ).flat(),
    hidden: pages.flatMap((page) => hiddenTexts(page.runs, page.number)),
  };
}

/** Enough chunks to know a page's line distance by. */
const MEASURED_CHUNKS = 400;

/** The line distance inside paragraphs: a smaller step between lines below each other than most, as headings stand apart. */
function usualDistance(all: readonly Chunk[]): number {
  const chunks = all.slice(0, MEASURED_CHUNKS);
  const steps = chunks.flatMap((chunk) => {
    const below = chunks.filter((other) => other.baseline > chunk.baseline + 2 && other.left < chunk.right && other.right > chunk.left);
    const next = Math.min(...below.map((other) => other.baseline));
    const step = next - chunk.baseline;
    return step < chunk.size * 3 ? [step] : [];
  });
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 3)] ?? 14;
}

/** Turned text, as in a label up the side of the page, is read last, each stretch a line. */
function turnedLines(stretches: readonly (readonly PlacedRun[])[], nextRow: () => number, nextBand: () => number): DraftLine[] {
  const band = stretches.length > 0 ? nextBand() : 0;
  return stretches.map((runs) => ({ ...joinRuns(runs, true), kind: "paragraph", place: "body", row: nextRow(), band, column: 99 }));
}

/** Hidden runs joined where they follow each other for the same reason. */
function hiddenTexts(runs: readonly TextRun[], page: number): HiddenText[] {
  const found: HiddenText[] = [];
  let follows = false;
  for (const run of runs) {
    if (!run.hidden) follows = false;
    else {
      const last = found.at(-1);
      if (follows && last && last.reason === run.hidden) found[found.length - 1] = { ...last, text: `${last.text} ${run.text.trim()}` };
      else found.push({ text: run.text.trim(), reason: run.hidden, page, ...(run.box ? { box: run.box } : {}) });
      follows = true;
    }
  }
  return found;
}
