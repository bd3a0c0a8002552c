import type { DraftLine } from "../draft.ts";
import type { PlacedRun } from "./spacing.ts";

/** A mark is raised and clearly smaller than the word that it stands at, and touches it. */
const MARK = { size: 0.85, raised: 0.1, most: 0.9, gap: 0.2 } as const;
const MARKS = /^(?:\d{1,2}|[*†‡§]{1,3})$/u;
/** The share of a box above its baseline, as the readers of paged formats set it. */
const ASCENT = 0.8;
/** A note is set in letters at least so many points smaller than the word it explains. */
const SMALLER = 0.4;
const SAME_ROW = 0.6;

type Mark = { readonly run: PlacedRun; readonly text: string; readonly wordSize: number };

/** Raised figures that lead to a note at the foot of this page or a later one: they are no letters of the word before them. */
export function footnoteMarks(pages: readonly (readonly PlacedRun[])[]): {
  readonly marks: ReadonlySet<PlacedRun>;
  /** Where the notes of each page start, in points from its upper edge. */
  readonly notesFrom: readonly number[];
} {
  const marks = new Set<PlacedRun>();
  const notesFrom = pages.map(() => Number.POSITIVE_INFINITY);
  for (const [at, runs] of pages.entries()) {
    for (const mark of marksOn(runs)) {
      const page = pages.findIndex((others, later) => later >= at && noteOf(mark, others, later === at) !== undefined);
      const note = page < 0 ? undefined : noteOf(mark, pages[page] ?? [], page === at);
      if (!note) continue;
      marks.add(mark.run);
      notesFrom[page] = Math.min(notesFrom[page] ?? note.box.y, note.box.y);
    }
  }
  return { marks, notesFrom };
}

/** Notes belong to no section: not to the skills that happen to stand above them. */
export function apart(line: DraftLine, notesFrom: number): DraftLine {
  return (line.spans[0]?.box?.y ?? 0) >= notesFrom - 1 ? { ...line, place: "footer" } : line;
}

function marksOn(runs: readonly PlacedRun[]): Mark[] {
  return runs.flatMap((run) => {
    const text = run.text.trim();
    if (!MARKS.test(text)) return [];
    const word = runs.find((other) => other !== run && carries(other, run));
    return word ? [{ run, text, wordSize: sizeOf(word) }] : [];
  });
}

function carries(word: PlacedRun, mark: PlacedRun): boolean {
  const size = sizeOf(word);
  const raised = (baselineOf(word) - baselineOf(mark)) / size;
  const gap = Math.abs(mark.box.x - word.box.x - word.box.width) / size;
  const isLetters = /[\p{L}\p{N}.,;:)”"]$/u.test(word.text.trim());
  return isLetters && sizeOf(mark) <= size * MARK.size && raised >= MARK.raised && raised <= MARK.most && gap <= MARK.gap;
}

/** The line that begins with the mark, raised once more or in smaller letters, with nothing larger below it. */
function noteOf({ run, text, wordSize }: Mark, runs: readonly PlacedRun[], onSamePage: boolean): PlacedRun | undefined {
  return runs.find((start) => {
    if (start === run || (onSamePage && start.box.y <= run.box.y + run.box.height)) return false;
    const own = start.text.trim();
    if (own !== text && !(own.startsWith(text) && /^[\s.)]*\p{L}/u.test(own.slice(text.length)))) return false;
    const row = runs.filter((other) => Math.abs(baselineOf(other) - baselineOf(start)) < sizeOf(start) * SAME_ROW);
    const below = runs.filter((other) => other.box.y >= start.box.y - 1 && !/^[\d\s/|–-]*$/u.test(other.text));
    const isFirst = row.every((other) => other.box.x >= start.box.x);
    const isRaised = own === text && row.some((other) => sizeOf(start) <= sizeOf(other) * MARK.size);
    const most = isRaised ? wordSize : wordSize - SMALLER;
    return isFirst && row.length + own.length > text.length + 1 && below.every((other) => sizeOf(other) <= most);
  });
}

const sizeOf = (run: PlacedRun): number => run.style.size ?? run.box.height;
const baselineOf = (run: PlacedRun): number => run.box.y + run.box.height * ASCENT;
