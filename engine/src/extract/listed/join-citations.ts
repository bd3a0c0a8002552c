import { headingKey, headingLexicons } from "../../data/headings/headings.ts";
import type { Line } from "../../model/index.ts";
import { joinContinued } from "../entries/join-broken.ts";
import { NUMBERED, opensWithAuthors } from "./citations.ts";

function unjoined({ continues, ...line }: Line): Line {
  return continues ? line : { ...line };
}

/** A line below one that fills its column and ends in a full stop is a citation of its own where it opens with authors. */
function opensAfterStop(line: Line, above: Line | undefined): boolean {
  return line.continues === true && /[.\d]$/u.test(above?.text ?? "") && opensWithAuthors(line.text);
}

/** Distances, in line distances, that part one citation from the next, and that keep the lines of one together. */
const GAPS = { apart: 1.25, together: 1.1 } as const;

/** A line close below a long one, where what stands apart from them shows that citations are set apart: TeX wraps them so. */
function wrapsByGap(line: Line, above: Line | undefined, areApart: boolean): boolean {
  if (line.kind === "list-item" && line.continues !== true) return false;
  return (
    areApart && above !== undefined && line.kind === above.kind && (line.gapBefore ?? 9) <= GAPS.together && above.text.length >= LONG_LINE
  );
}

const LONG_LINE = 60;
const MOST_HEAD_WORDS = 5;

/** "Refereed articles", "Books" in heavier letters over a part of the list, or in words that always head such a part. */
function isSubHead(line: Line, at: number, lines: readonly Line[]): boolean {
  if (line.kind === "list-item") return false;
  if (namesKind(line.text)) return true;
  if (areTitles(lines)) return false;
  const stands = line.style.bold === true || line.kind === "heading";
  return stands && !/\d|[.”"“]/u.test(line.text) && line.text.split(/\s+/u).length <= MOST_HEAD_WORDS;
}

/** Bold lines with one plain line below each are titles over where they appeared; the name of a part has a list below it. */
function areTitles(lines: readonly Line[]): boolean {
  const bold = lines.map((line) => line.style.bold === true);
  return lines.length >= 4 && lines.length % 2 === 0 && bold.every((isBold, at) => isBold === (at % 2 === 0));
}

/** "Journal Articles (12)", "Atti di convegno:": the kind of works that follow. */
function namesKind(text: string): boolean {
  const name = text.replace(/^\s*(?:\p{Lu}|\d{1,2})[.)]\s+|\s*[:：]\s*$/gu, "");
  return headingLexicons().some(({ kinds, and }) => kinds.get(headingKey(name, and)) === "publications");
}

function without(lines: readonly Line[], isHead: (line: Line, at: number, lines: readonly Line[]) => boolean): readonly Line[] {
  const plain = lines.filter((line, at) => !isHead(line, at, lines));
  return plain.length > 0 ? plain : lines;
}

/** The lines without those whose words head a part of the list, unless there are no others; a short bold line may be a title. */
export function withoutSubHeads(lines: readonly Line[]): readonly Line[] {
  return without(lines, (line) => line.kind !== "list-item" && namesKind(line.text));
}

const MARKER = /^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)])\s*$/u;

/** "[1]" in a column of its own belongs to the line right of it. */
export function withMarkers(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, at) => {
    const [above, next] = [lines[at - 1], lines[at + 1]];
    if (MARKER.test(line.text) && next?.row === line.row && next.start === line.end + 1) return [];
    const isMarked = above && above.row === line.row && MARKER.test(above.text) && line.start === above.end + 1;
    return [isMarked ? { ...unjoined(line), start: above.start, text: `${above.text} ${line.text}` } : line];
  });
}

/** Points by which hanging lines stand in, and the share of the widest line that a wrapped one fills at least. */
const HANG = { least: 6, full: 0.75 } as const;

/** Whether lines below a full one are set in: only the first line of each citation stands at the edge. */
function hangs(line: Line, above: Line | undefined, edge: number, widest: number): boolean {
  if (!line.box || !above?.box || line.kind === "list-item" || line.row === above.row) return false;
  return line.box.x >= edge + HANG.least && above.box.x + above.box.width >= edge + widest * HANG.full;
}

/** "…, Laboratory Notes, 2018": a citation that is over. */
const ENDS_DATED = /(?:^|[\s(,.])(?:19|20)\d\d[a-z]?\)?\.?$/u;

/**
 * Lines that a full column seems to join are citations of their own where all of the list end in their year: one above that
 * ends so is over, and this one begins with a capital and comes to its own year.
 */
function apartByYear(lines: readonly Line[]): readonly Line[] {
  const isLast = (at: number) => lines[at + 1]?.continues !== true;
  const ends = lines.filter((_, at) => isLast(at));
  if (!ends.every((line) => ENDS_DATED.test(line.text))) return lines;
  return lines.map((line, at) => {
    const isOver = ENDS_DATED.test(lines[at - 1]?.text ?? "") && /^["“«„'‘*]?\p{Lu}/u.test(line.text);
    return line.continues === true && isOver && line.text.length >= LEAST_CITATION ? unjoined(line) : line;
  });
}

/** Letters of a line that may open a citation; "Boston, 2019." is the rest of one. */
const LEAST_CITATION = 30;

/** Lines as citations, one each: where they are numbered, a line without a number goes on with the one above. */
export function joinCitations(written: readonly Line[]): readonly Line[] {
  const plain = without(written, isSubHead);
  const areApart = plain.filter((line) => (line.gapBefore ?? 0) >= GAPS.apart).length >= 2;
  const edge = Math.min(...plain.map((line) => line.box?.x ?? 0));
  const widest = Math.max(...plain.map((line) => (line.box ? line.box.x + line.box.width - edge : 0)));
  const isAtEdge = plain[0]?.box !== undefined && plain[0].box.x < edge + HANG.least;
  const lines = plain.map((line, at) =>
    plain.length > 1 && (wrapsByGap(line, plain[at - 1], areApart) || (isAtEdge && hangs(line, plain[at - 1], edge, widest)))
      ? { ...line, continues: true as const }
      : line,
  );
  const isNumbered = lines.length > 1 && NUMBERED.test(lines[0]?.text ?? "");
  if (!isNumbered)
    return joinContinued(apartByYear(lines).map((line, at) => (opensAfterStop(line, lines[at - 1]) ? unjoined(line) : line)));
  return joinContinued(lines.map((line) => (NUMBERED.test(line.text) ? unjoined(line) : { ...line, continues: true })));
}
