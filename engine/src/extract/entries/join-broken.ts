import type { Line } from "../../model/index.ts";
import { runsForward } from "../../normalize/dates/iso-date.ts";
import { endsBeforeDate, endsInsideRange, startsWithDate } from "../../recognise/dates/broken-ranges.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { takeBullet } from "../../text/bullets.ts";
import { isBrokenWord } from "../../text/join-wrapped.ts";
import { holdsTwoNames } from "../../text/two-names.ts";
import type { HeadedLine } from "./column-heads.ts";

/** A line with the far-off other half of its date range. */
export type JoinedLine = HeadedLine & { readonly otherHalf?: Line };

const CLEARLY_TITLE = 0.6;
const LINES_BETWEEN = 4;
const SHORT = 28;
/** Characters of a rest that starts with a capital letter. */
const LONGEST_REST = 45;
/** The most distance between the lines of one paragraph. */
const CLOSE = 1.3;
/** A line that ends in a small word that wants another: "Escuela de Arte de", "Bank of". */
const WANTS_MORE = /(?:\s(?:of|de|del|da|do|dos|di|du|des|der|für|for|and|und|et|the|la|van|von)|\s&|,)$/u;

function sameColumn(a: Line, b: Line): boolean {
  if (a.box && b.box) return Math.abs(a.box.x - b.box.x) < 6 || Math.abs(a.box.x + a.box.width - b.box.x - b.box.width) < 6;
  return a.cell !== undefined && b.cell !== undefined
    ? a.cell.table === b.cell.table && a.cell.column === b.cell.column
    : a.row + 1 === b.row;
}

/** Wrapped lines put together again, list items too. */
export function joinContinued(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && line.continues === true && line.start === last.end + 1) whole[whole.length - 1] = joined(last, line);
    else whole.push(line);
  }
  return whole;
}

/** Two lines as one; between them stands one line break, so that all offsets stay true. */
export function joined<T extends Line>(a: T, b: Line): T {
  return {
    ...a,
    text: `${a.text} ${b.text}`,
    end: b.end,
    ...((a.placed || b.placed) && { placed: [...(a.placed ?? []), ...(b.placed ?? [])] }),
    ...((a.links || b.links) && { links: [...(a.links ?? []), ...(b.links ?? [])] }),
    ...((a.styled || b.styled || !isSameLook(a, b)) && { styled: [...(a.styled ?? []), ...ownStyles(b, a)] }),
  };
}

function isSameLook(a: Line, b: Line): boolean {
  return a.style.bold === b.style.bold && a.style.italic === b.style.italic;
}

/** What a line says about its styles once it is the rest of another: its own look too, where that differs. */
function ownStyles(line: Line, first: Line): NonNullable<Line["styled"]> {
  if (isSameLook(line, first) || line.styled) return line.styled ?? [];
  return [{ start: line.start, end: line.end, style: line.style }];
}

/** A range of its own is the date of the next entry: the one above has no end because it goes on. */
function isRange(text: string): boolean {
  return findDates(text).some((date) => date.kind === "range" && date.dangling !== true);
}

function isPlain(line: Line, longest = 70): boolean {
  return line.kind !== "list-item" && takeBullet(line.text).bullet === undefined && line.text.length < longest;
}

/** "Riverside University, Galway, Ireland — Lecturer" with "in Ecology" below it: dates below both show that they are a head, however long. */
const LONGEST_DATED_HEAD = 110;

function isDateOnly(line: Line | undefined): boolean {
  const [date, ...others] = findDates(line?.text ?? "");
  return line !== undefined && date !== undefined && others.length === 0 && date.start === 0 && date.end >= line.text.trimEnd().length;
}

/** Does a line follow another in the text, close below it in its column? */
export function isBelow(line: Line, next: Line): boolean {
  return next.start === line.end + 1 && next.row !== line.row && (next.gapBefore ?? 1) <= CLOSE && sameColumn(line, next);
}

/** "Feb 2014" over "Mar 2019", or over "Present": a beginning and its end with nothing but a line break between them. */
function areFromAndTo(above: string, below: string): boolean {
  if (above.length > SHORT || below.length > SHORT || !/\d{4}/u.test(above)) return false;
  const [first, ...more] = findDates(above);
  if (more.length > 0 || first?.kind !== "single" || first.start > 0 || first.end < above.trimEnd().length || !first.from) return false;
  const both = `${above} ${below}`;
  const [whole, second, ...others] = findDates(both);
  if (!second) return whole?.kind === "range" && whole.open && whole.dangling !== true && whole.end >= both.trimEnd().length;
  const isRest = second.start === above.length + 1 && second.end >= both.trimEnd().length && others.length === 0;
  return isRest && second.kind === "single" && second.from !== undefined && runsForward(first.from, second.from);
}

const YEARS = /^\(?(?:19|20)\d\d\s*[–—-]\s*(?:19|20)\d\d\)?$/u;

/** "Harrow Works | Leeds | June 2012 –" over "March 2018": the column ended inside the range. */
function isRestOfDate(line: Line, next: Line): boolean {
  if (next.start !== line.end + 1 || next.row === line.row || !sameColumn(line, next)) return false;
  if (!endsInsideRange(line.text) && !endsBeforeDate(line.text)) return false;
  // Below "Rio de Janeiro" and "Flint, MI" years stand for themselves.
  if (YEARS.test(next.text)) return false;
  const [date, ...others] = findDates(`${line.text} ${next.text}`).filter((found) => found.end > line.text.length);
  const isWhole = date?.kind === "range" && others.length === 0 && date.start < line.text.length;
  return isWhole && date.end >= line.text.length + 1 + next.text.trimEnd().length;
}

/** "… (Lehrkranken-" over "haus Beispielstadt)": the line ended inside a word or a name, or inside a bracket that the next one closes. */
function isCutShort(above: string, below: string): boolean {
  const opens = above.lastIndexOf("(") > above.lastIndexOf(")");
  return isBrokenWord(above, below) || (opens && /^[^()]*\)/u.test(below) && !/\d{4}/u.test(below));
}

/** "since 2019 / Head Chef at Linden House" tells all of a job in one line. */
function opensWithRange(text: string): boolean {
  const [date] = findDates(text);
  return date?.kind === "range" && date.start === 0;
}

/** "Nov 2016 to Aug 2020 | Palmgrove Talent | Leedham" over "Recruiter": a head as wide as its column breaks nothing. */
function isTitleBelowHead(above: Line | undefined, line: Line): boolean {
  return (
    above !== undefined &&
    line.continues === true &&
    line.text.length <= LONGEST_REST &&
    opensWithRange(above.text) &&
    !/[|,/·–—-]$/u.test(above.text) &&
    scoreTitle(line.text) >= CLEARLY_TITLE
  );
}

function whole(line: HeadedLine): HeadedLine {
  const { continues: _, ...own } = line;
  return own;
}

/** What of it stands below shows that it does: by the sign before it, or by one within it. */
function isRestOfOneLine(above: string, below: string): boolean {
  return !/\d/u.test(below) && (/[|,/·–—-]$/u.test(above) || holdsTwoNames(below));
}

/** "GmbH | Berlin": the name of the firm stands at the end of the line above. */
const LEGAL_START =
  /^(?:GmbH|mbH|AG|KG|KGaA|SE|e\.\s?V\.|Ltd|LLC|LLP|Inc|PLC|S\.A\.|SARL|S\.L\.|S\.p\.A\.|SpA|S\.r\.l\.|B\.V\.|Lda|Ltda)(?![\p{L}\p{N}])/u;

/** "2024年9" over "月": a sign of its own line counts what stands before it. */
const DATE_SIGN = /^[年月日]$/u;

/** The line that ends what another began: a broken range in its column, or a name on the very next line. */
function otherHalf(line: Line, rest: readonly Line[]): Line | undefined {
  if (line.text.length <= SHORT && endsInsideRange(line.text)) {
    return rest.find((next) => next.text.length <= SHORT && sameColumn(line, next) && startsWithDate(next.text) && !isRange(next.text));
  }
  if (/\d$/u.test(line.text)) {
    const sign = rest.find((next) => DATE_SIGN.test(next.text) && sameColumn(line, next));
    if (sign) return sign;
  }
  const [next] = rest;
  if (next && isRestOfDate(line, next)) return next;
  if (next && isBelow(line, next) && areFromAndTo(line.text, next.text)) return next;
  if (next && isBelow(line, next) && isCutShort(line.text, next.text) && isPlain(line, LONGEST_DATED_HEAD) && isPlain(next)) return next;
  const longest = isDateOnly(rest[1]) ? LONGEST_DATED_HEAD : undefined;
  const follows =
    next && isPlain(line, longest) && isPlain(next) && next.start === line.end + 1 && next.row !== line.row && sameColumn(line, next);
  // What is longer than a name is no rest of one: the head of an entry was as wide as its column by chance.
  const isRest = !/\d{4}/u.test(next?.text ?? "") && (/^\p{Ll}/u.test(next?.text ?? "") || (next?.text.length ?? 0) <= LONGEST_REST);
  const mayGoOn = follows && next.continues === true && !/[.!?:]$/u.test(line.text) && isRest;
  if (mayGoOn && (!/\d{4}/u.test(line.text) || (isRestOfOneLine(line.text, next.text) && opensWithRange(line.text)))) return next;
  if (follows && LEGAL_START.test(next.text) && !/[.!?:|]$/u.test(line.text)) return next;
  return follows && WANTS_MORE.test(line.text) && !/\d/u.test(next.text) ? next : undefined;
}

/**
 * Joins what a narrow column broke over two lines.
 *
 * The halves of a range may have other lines between them in reading order; then the first half only points to the
 * second.
 */
export function joinBroken(lines: readonly HeadedLine[]): readonly JoinedLine[] {
  const taken = new Set<Line>();
  return lines.flatMap((line, i) => {
    if (taken.has(line)) return [];
    const half = otherHalf(line, lines.slice(i + 1, i + 1 + LINES_BETWEEN));
    if (!half) return [isTitleBelowHead(lines[i - 1], line) ? whole(line) : line];
    taken.add(half);
    return [half.start === line.end + 1 ? joined(line, half) : { ...line, otherHalf: half }];
  });
}
