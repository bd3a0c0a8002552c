import { findDates } from "../../recognise/dates/find-dates.ts";
import { isBullet, takeBullet } from "../../text/bullets.ts";
import { collapseLetterSpacing } from "../../text/fold.ts";
import { holdsTwoNames } from "../../text/two-names.ts";
import type { DraftLine, DraftSpan } from "../draft.ts";
import { type Chunk, rowsOf } from "./chunks.ts";
import type { Leaf } from "./columns.ts";
import { joinRuns } from "./spacing.ts";
import { isRestOfHead, type Placed, reachesEdge, withRest } from "./wrapped-heads.ts";

/** How far a wrapped line may start from where its paragraph starts. */
const WRAP = { indent: 0.6, free: 2, gap: 1.3, tight: 1.05, sentence: 45, phrase: 25, words: 4 } as const;

/** The lines of one leaf from top to bottom; chunks on one baseline share a row. */
export function linesOf(leaf: Leaf, spaces: boolean, usualDistance: number, nextRow: () => number): DraftLine[] {
  if (leaf.label) return [labelLine(leaf, spaces, nextRow())];
  const rows = rowsOf(leaf.chunks.map((chunk) => ({ chunk, box: chunkBox(chunk) }))).map((row) =>
    row.map(({ chunk }) => chunk).sort((a, b) => a.left - b.left),
  );
  const right = Math.max(...leaf.chunks.map((chunk) => chunk.right));
  const placed: Placed[] = [];
  let baseline: number | undefined;
  let previous: readonly Placed[] = [];
  for (const row of rows) {
    const own = Math.max(...row.map((chunk) => chunk.baseline));
    const gapBefore = baseline === undefined ? undefined : Math.round(((own - baseline) / usualDistance) * 100) / 100;
    const number = nextRow();
    const above = previous.length === 1 ? previous[0]?.text : undefined;
    const lines = mergeBullets(row).map((chunk) => lineOf(chunk, leaf, { spaces, row: number, gapBefore, above }));
    const kept = lines.filter((line) => line.text !== "");
    if (kept.length === 0) continue;
    const [head] = previous;
    if (head && isRestOfHead(previous, kept)) {
      placed[placed.indexOf(head)] = withRest(head, kept[0] as Placed);
      previous = kept;
      baseline = own;
      continue;
    }
    const dated = startsDatedRow(kept, previous);
    const marked = kept.map((line, at) => (dated && at > 0 ? line : continued(line, previous, right)));
    placed.push(...marked);
    previous = marked;
    baseline = own;
  }
  return placed.map(({ left: _left, right: _right, textLeft: _textLeft, size: _size, wrappedFrom: _wrappedFrom, ...draft }) => draft);
}

/** A label of one or more lines, as one line. */
function labelLine(leaf: Leaf, spaces: boolean, row: number): DraftLine {
  const runs = leaf.chunks.flatMap((chunk, row) =>
    chunk.runs.map((run, at) =>
      at === chunk.runs.length - 1 ? { ...run, text: endOfLabelRow(run.text, row < leaf.chunks.length - 1) } : run,
    ),
  );
  return {
    ...joinRuns(runs, spaces),
    kind: "paragraph",
    place: "body",
    row,
    band: leaf.band,
    ...(leaf.column === undefined ? {} : { column: leaf.column }),
  };
}

/** A word that a label's narrow column broke is whole again; between others stands a space. */
function endOfLabelRow(text: string, goesOn: boolean): string {
  return goesOn && /\p{Ll}-$/u.test(text.trimEnd()) ? text.trimEnd().slice(0, -1) : `${text} `;
}

function chunkBox(chunk: Chunk) {
  return {
    page: chunk.runs[0]?.box.page ?? 1,
    x: chunk.left,
    y: chunk.baseline - chunk.size * 0.8,
    width: chunk.right - chunk.left,
    height: chunk.size,
  };
}

/** A bullet that stands far from its text is part of the same line. */
function mergeBullets(row: readonly Chunk[]): Chunk[] {
  const merged: Chunk[] = [];
  for (const chunk of row) {
    const last = merged.at(-1);
    if (last && isBullet(last.runs.map((run) => run.text).join(""))) {
      merged[merged.length - 1] = { ...chunk, runs: [...last.runs, ...chunk.runs], left: last.left, top: Math.min(last.top, chunk.top) };
    } else merged.push(chunk);
  }
  return merged;
}

type Around = {
  readonly spaces: boolean;
  readonly row: number;
  readonly gapBefore: number | undefined;
  /** The text of the line above, if there is one and nothing beside it. */
  readonly above: string | undefined;
};

/** "(Jun 2018" over "– Feb 2021)": the dash is that of a range which the line's end broke. */
function goesOnRange(above: string | undefined, text: string): boolean {
  if (above === undefined || !/^[-–—]\s/u.test(text) || !/\d$/u.test(above)) return false;
  return findDates(`${above} ${text}`).some(({ kind, start, end }) => kind === "range" && start < above.length && end > above.length + 2);
}

function lineOf(chunk: Chunk, leaf: Leaf, { spaces, row, gapBefore, above }: Around): Placed {
  const joined = joinRuns(chunk.runs, spaces);
  const { bullet, text, removed } = goesOnRange(above, joined.text)
    ? { bullet: undefined, text: joined.text, removed: 0 }
    : takeBullet(joined.text, chunk.runs.length > 1 && /^o\s/u.test(joined.text));
  const moved = joined.spans
    .map((span) => ({ ...span, start: Math.max(0, span.start - removed), end: span.end - removed }))
    .filter((span) => span.end > span.start);
  const collapsed = collapseLetterSpacing(text);
  const spans = collapsed === text ? moved : [spread(moved, collapsed.length)];
  return {
    text: collapsed,
    spans,
    kind: bullet ? "list-item" : "paragraph",
    place: "body",
    row,
    band: leaf.band,
    ...(leaf.column === undefined ? {} : { column: leaf.column }),
    ...(gapBefore === undefined ? {} : { gapBefore }),
    left: chunk.left,
    right: chunk.right,
    textLeft: moved[0]?.box?.x ?? chunk.left,
    size: chunk.size,
    wrappedFrom: bullet ? "list-item" : "paragraph",
  };
}

/** One span over a whole line whose letters were drawn apart. */
function spread(spans: readonly DraftSpan[], length: number): DraftSpan {
  const first = spans[0] as DraftSpan;
  const last = spans.at(-1);
  const width = first.box && last?.box ? last.box.x + last.box.width - first.box.x : 0;
  return { ...first, start: 0, end: length, ...(first.box ? { box: { ...first.box, width } } : {}) };
}

/** Does a date at the left begin a row of its own? A date that was itself wrapped goes on with the row above. */
function startsDatedRow(row: readonly Placed[], previous: readonly Placed[]): boolean {
  const first = row[0]?.text ?? "";
  if (/[-–—]$/u.test(previous[0]?.text ?? "")) return false;
  return DATE_AT_LEFT.test(first) || (row.length > 1 && first.length <= LONGEST_DATE && isRangeAlone(first));
}

const DATE_AT_LEFT = /^(?:\p{L}+\.? )?(?:\d{1,2}[./-])?(?:19|20)\d{2}\b/u;
const LONGEST_DATE = 30;

/** "Mai–Okt. 2020" and nothing else. */
function isRangeAlone(text: string): boolean {
  const [date] = findDates(text);
  return date?.kind === "range" && date.start === 0 && date.end >= text.trimEnd().length;
}

/** The line, marked as going on with the line above it where that one was wrapped. */
function continued(line: Placed, previous: readonly Placed[], right: number): Placed {
  const at = previous.findIndex((above) => Math.abs(line.left - above.textLeft) < WRAP.indent * line.size);
  const above = previous[at];
  if (!above) return line;
  const edge = previous[at + 1]?.left ?? right;
  return isWrapped(above, line, edge) ? { ...line, continues: true, wrappedFrom: above.wrappedFrom, textLeft: above.textLeft } : line;
}

function isWrapped(above: Placed, line: Placed, edge: number): boolean {
  if (line.kind === "list-item" || (line.gapBefore ?? 9) > WRAP.gap) return false;
  if (Math.abs(line.size - above.size) > 0.1 * above.size) return false;
  if (above.spans.every((span) => span.style.bold) !== line.spans.every((span) => span.style.bold)) return false;
  // Letters turn bold where a head begins, not in the middle of a paragraph.
  if (line.spans[0]?.style.bold === true && above.spans.every((span) => span.style.bold !== true)) return false;
  if (above.wrappedFrom === "list-item") return true;
  if (/\p{Ll}-$/u.test(above.text) && reachesEdge(above, line, edge)) return true;
  if (goesOnSmall(above, line, edge) || isDatedHeadWrapped(above, line, edge)) return true;
  if (above.text.length < WRAP.phrase && above.text.split(" ").length < WRAP.words) return false;
  if (line.text.length < WRAP.sentence && /^\P{Ll}.*\b(?:19|20)\d{2}\b/u.test(line.text)) return false;
  if (/[.:!?]$/u.test(above.text)) return above.text.length >= WRAP.sentence && reachesEdge(above, line, edge);
  if (isHeadWrapped(above, line, edge)) return true;
  if (above.text.length < WRAP.sentence && /^\P{Ll}/u.test(line.text) && !/[,&-]$/u.test(above.text)) return false;
  return reachesEdge(above, line, edge) || (/^\p{Ll}/u.test(line.text) && above.text.length >= WRAP.phrase);
}

/** "Triage | Patient" over "assessment": in a narrow column a name with a capital goes on in small letters below, however short it is. */
function goesOnSmall(above: Placed, line: Placed, edge: number): boolean {
  if ((line.gapBefore ?? Number.POSITIVE_INFINITY) > WRAP.tight) return false;
  const lastPiece =
    above.text
      .split(/[|,;·•]/u)
      .at(-1)
      ?.trim() ?? "";
  return /^\p{Lu}.*\p{L}$/u.test(lastPiece) && /^\p{Ll}+(?![^\s,;|·•])/u.test(line.text) && reachesEdge(above, line, edge, WRAP.free);
}

/** "2012 – 2015 / Commis Chef at Café" over "Almirante | Lisbon": all that is said of a job stands in one line, which was too long. */
function isDatedHeadWrapped(above: Placed, line: Placed, edge: number): boolean {
  if ((line.gapBefore ?? Number.POSITIVE_INFINITY) > WRAP.tight || /\d|[.:]$/u.test(line.text)) return false;
  const [date] = findDates(above.text);
  if (date?.kind !== "range" || date.start > 0) return false;
  return holdsTwoNames(line.text) && reachesEdge(above, line, edge);
}

/** The bold head of an entry that found no room: "Diploma in Garden" over "Design". */
function isHeadWrapped(above: Placed, line: Placed, edge: number): boolean {
  const isBold = [above, line].every((one) => one.spans.every((span) => span.style.bold === true));
  return (
    isBold && /\s(?:of|in|and|de|en|et|für|und)\s/u.test(above.text) && line.text.split(" ").length <= 2 && reachesEdge(above, line, edge)
  );
}
