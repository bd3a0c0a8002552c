import type { Line, Span } from "../../model/index.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import type { DateMention, DateOptions } from "../../recognise/dates/date-mention.ts";
import { isDurationOnly, isPresentOnly } from "../../recognise/dates/date-only.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { labelOf, readLabel } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { takeBullet } from "../../text/bullets.ts";
import { type HeadedLine, labelByColumnHeads } from "./column-heads.ts";
import { datesToHeads } from "./dates-apart.ts";
import { headsBeforeSentences } from "./heads-before-sentences.ts";
import { type JoinedLine, joinBroken } from "./join-broken.ts";
import { headsAmongItems, type ListedHead } from "./listed-entries.ts";
import { openParagraphs, STARTS_SMALL } from "./paragraphs.ts";
import { headsInSentences } from "./worked-as.ts";

/** What stands side by side on a page: one line, or a line and the date to its right, or the cells of a table row. */
export type Row = {
  readonly lines: readonly HeadedLine[];
  readonly text: string;
  /** Dates of all its lines; offsets count in the document's text. */
  readonly dates: readonly RowDate[];
  /** A list item, a sentence, or the continuation of either: never the head of an entry. */
  readonly isBody: boolean;
  readonly isBullet: boolean;
  readonly style: string;
  readonly isStrong: boolean;
  readonly gap: number;
  /** Heads an entry beyond doubt, however long it is. */
  readonly isHead?: true;
};

const SENTENCE_END = /[.;!?。；]["”’)]?$/u;
const ABBREVIATED_END = /(?:^|[\s(,])(?:\p{Lu}\.|\p{L}{1,4}\.|(?:\p{L}\.)+)["”’)]?$/u;
const LONG = 110;
const LEGAL_FORM = 0.9;
const CLEARLY_TITLE = 0.6;
/** Blanks and a dash between the dates and the name behind them. */
const FEW_SIGNS = 4;
/** "GPA: 3.8", "Technologies: Java": lines that say more about an entry and never begin one. */
const BODY_LABELS: ReadonlySet<string> = new Set(["score", "courses", "thesis", "technologies", "duties"]);

function isSentence(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (text.length > LONG) return true;
  if (SENTENCE_END.test(text) && words > 5 && !ABBREVIATED_END.test(text)) return true;
  // "These courses were taken at Example Academy in 2016:" leads to a list.
  if (/[:：]$/u.test(text) && words > MANY_WORDS) return true;
  // "lightbox. Example Software GmbH": the legal form tells the name of a firm that is written small.
  return STARTS_SMALL.test(text) && words > 3 && scoreOrganisation(text) < LEGAL_FORM;
}

const MANY_WORDS = 6;

function withoutDates(text: string, offset: number, dates: readonly DateMention[]): string {
  let rest = "";
  let at = 0;
  for (const date of dates) {
    if (date.start < offset || date.end > offset + text.length) continue;
    rest += text.slice(at, date.start - offset);
    at = date.end - offset;
  }
  return (rest + text.slice(at)).trim();
}

/** The style of headings in documents that name no sizes. */
export const HEADING = "h";

function styleOf(line: Line): string {
  const { bold, italic, size } = line.style;
  // "Analyst - *Harbour Works*" and "Teacher - *HWX*": headings are alike, whichever look has more of the letters.
  if (line.kind === "heading" && size === undefined) return HEADING;
  return `${bold ? "b" : ""}${italic ? "i" : ""}${size === undefined ? "" : Math.round(size)}`;
}

/** A mention in a row; `rest` is its second half where a narrow column broke it. */
export type RowDate = DateMention & { readonly rest?: Span };

function mentionsOf(line: JoinedLine, options: DateOptions): RowDate[] {
  const half = line.otherHalf;
  const length = line.text.length;
  return findDates(half ? `${line.text} ${half.text}` : line.text, options).map((date) => {
    const whole = { ...date, start: date.start + line.start, end: date.end + line.start };
    if (!half || date.end <= length) return whole;
    return { ...whole, end: line.end, rest: { start: half.start, end: half.start + date.end - length - 1 } };
  });
}

/** Below a list item, a line that starts small or ends a sentence is the rest of the item, wrapped. */
function settleWrapped(rows: readonly Row[]): Row[] {
  const settled: Row[] = [];
  for (const row of rows) {
    const before = settled.at(-1);
    const wraps =
      before?.isBody === true && !row.isBody && row.dates.length === 0 && row.gap < 1.3 && !row.isStrong && !SMALL_NAME.test(row.text);
    const isRest = wraps && (STARTS_SMALL.test(row.text) || (/[.;]$/u.test(row.text) && !ABBREVIATED_END.test(row.text)));
    settled.push(isRest ? { ...row, isBody: true } : row);
  }
  return settled;
}

/** "tinyraft | Go": a project may be called in small letters, as its package is. */
const SMALL_NAME = /^\p{Ll}\S+\s\|\s\p{Lu}/u;

/** "-Wired new homes": a bullet without its space. */
const GLUED_BULLET = /^[-–—*•]\p{Lu}/u;

function isBullet(line: Line): boolean {
  return line.kind === "list-item" || takeBullet(line.text).bullet !== undefined || GLUED_BULLET.test(line.text);
}

/** A bold line with dates beside it is the head of an entry, whatever ornament stands before it. */
function isMarkedHead(line: Line, dates: readonly RowDate[]): boolean {
  const opening = line.start + takeBullet(line.text).removed;
  if (dates.some((date) => date.kind === "range") && !/\p{L}/u.test(withoutDates(line.text, line.start, dates))) return true;
  const opens = dates.some((date) => date.kind === "range" && date.start <= opening && isSetOff(line, date));
  if (opens && line.text.length <= LONG / 2 && !SENTENCE_END.test(line.text)) return true;
  return dates.length > 0 && line.style.bold === true && line.text.length <= LONG / 2 && !SENTENCE_END.test(line.text);
}

/** "09.2015 – 12.2016 **Université de Lille** Ingénieur …": behind its dates a name in a look of its own opens an entry, however long the line is. */
function namesBehindDates(line: JoinedLine, dates: readonly RowDate[]): boolean {
  const [date, ...others] = dates;
  if (date?.kind !== "range" || others.length > 0 || date.start > line.start || line.style.bold === true) return false;
  return line.styled?.some((part) => part.style.bold === true && part.start >= date.end && part.start - date.end <= FEW_SIGNS) === true;
}

/** "Ward Sister, Narrowby Infirmary, Leedham." with its dates set apart at the right: no sentence has those. */
function hasRangeBeside(line: JoinedLine, group: readonly JoinedLine[], dates: readonly RowDate[]): boolean {
  return group.some(
    (other) => other !== line && dates.some(({ kind, start, end }) => kind === "range" && start <= other.start && end >= other.end),
  );
}

/** Below dates that stand alone in their line, one that opens with a name in bold letters and goes on in others names who and what, however long it is. */
function namesBelow(rows: readonly Row[]): Row[] {
  return rows.map((row, at) => {
    const above = rows[at - 1];
    const [line, ...others] = row.lines;
    if (!row.isBody || row.isBullet || !line || others.length > 0 || !above || above.isBody || !isBareRange(above)) return row;
    const opens = line.style.bold !== true && line.styled?.some(({ start, style }) => style.bold === true && start === line.start);
    return opens ? { ...row, isBody: false } : row;
  });
}

function isBareRange(row: Row): boolean {
  return row.dates.length === 1 && row.dates[0]?.kind === "range" && restOf(row) === "";
}

/** A line of a paragraph. One that opens with its dates is the head of an entry even if it ends in a full stop. */
function isRunning(line: JoinedLine, group: readonly JoinedLine[], dates: readonly RowDate[]): boolean {
  const rest = withoutDates(line.text, line.start, dates);
  const opensWithDates = dates.some((date) => date.start <= line.start && (date.kind === "range" || isSetOff(line, date)));
  if (rest === "") return false;
  // "Clerk, Acme Ltd, Leeds.   March 2015 – Present": a full stop ends the bold head of an entry too.
  const isDated = (line.style.bold === true && endsWithRange(line, dates)) || hasRangeBeside(line, group, dates);
  if (isDated && line.continues !== true && rest.length <= LONG) return false;
  return opensWithDates ? rest.length > LONG : line.continues === true || isSentence(rest);
}

/** "2007: Enseñanza media, Liceo Marta Narea.": a year with a colon or a dash behind it opens an entry as a range does. */
function isSetOff(line: JoinedLine, date: RowDate): boolean {
  return /^\s*(?:[:–—-]\s|：)/u.test(line.text.slice(date.end - line.start));
}

function endsWithRange(line: JoinedLine, dates: readonly RowDate[]): boolean {
  return dates.some((date) => date.kind === "range" && date.end >= line.end - 1);
}

/** "02/2019" in the column of beginnings and "heute" in that of ends: one range, whose second half the other cell is. */
function datesOf(written: readonly JoinedLine[], options: DateOptions): { group: readonly JoinedLine[]; dates: readonly RowDate[] } {
  const dates = written.flatMap((line) => mentionsOf(line, options));
  const [from] = dates;
  const present = written.filter((line) => isPresentOnly(line.text));
  const [until] = present;
  if (from?.kind !== "single" || dates.length > 1 || present.length !== 1 || !until) return { group: written, dates };
  const range: RowDate = { ...from, kind: "range", open: true, rest: { start: until.start, end: until.end } };
  return { group: written.filter((line) => line !== until), dates: [range] };
}

function rowOf(written: readonly JoinedLine[], options: DateOptions): Row {
  const { group, dates } = datesOf(written, options);
  const first = group.reduce((widest, line) => (line.text.length > widest.text.length ? line : widest));
  const told = group
    .map((line) => ({ label: line.columnLabel, text: withoutDates(line.text, line.start, dates), isHeading: line.kind === "heading" }))
    .filter(({ text }) => text !== "");
  // "2012 – 2014" in a cell of its own dates an entry, though "Average: 14.2/20" stands beside it.
  const hasDateCell = dates.some(({ kind }) => kind === "range") && group.some((line) => withoutDates(line.text, line.start, dates) === "");
  const isLabelled =
    told.length > 0 &&
    !hasDateCell &&
    told.every(({ label, text, isHeading }) => BODY_LABELS.has(label ?? announced(text, isHeading) ?? labelAlone(text) ?? ""));
  const isHead = group.some((line: ListedHead) => line.isHead === true || namesBehindDates(line, dates));
  const isBody =
    (isLabelled || group.some((line) => (isBullet(line) && !isMarkedHead(line, dates)) || isRunning(line, group, dates))) && !isHead;
  return {
    lines: group,
    text: group.map((line) => line.text).join(" "),
    dates,
    isBody,
    isBullet: isBody && group.some(isBullet),
    style: styleOf(first),
    isStrong: group.some(
      (line) => line.kind === "heading" || line.style.bold === true || line.styled?.some((part) => part.style.bold) === true,
    ),
    gap: Math.max(...group.map((line) => line.gapBefore ?? 1)),
    ...(isHead && { isHead: true }),
  };
}

/** "Advisor" alone in a line is what somebody was, and no label of who advised. */
function labelAlone(text: string): string | undefined {
  return scoreTitle(text) >= CLEARLY_TITLE ? undefined : labelOf(text);
}

/** What a label announces, in front of a colon or of a dash: "Masterthesis – Models of space flight", but not in a heading: "Informática - UNXE". */
function announced(text: string, isHeading: boolean): string | undefined {
  const before = isHeading ? undefined : /^(\p{L}[^–—:]{2,30}?)\s[–—-]\s/u.exec(text)?.[1];
  return readLabel(text)?.field ?? (before === undefined ? undefined : labelOf(before));
}

/** A date or place in the margin of a list item stands beside it only by chance: it is a row of its own, above the item. */
function partMargin(group: readonly JoinedLine[]): (readonly JoinedLine[])[] {
  const isHead = group.some((line) => line.style.bold === true && isBullet(line));
  const body = group.filter((line) => (isBullet(line) && !isHead) || line.continues === true || BODY_LABELS.has(line.columnLabel ?? ""));
  const inBody = new Set(body);
  const margin = group.filter((line) => !inBody.has(line));
  return body.length > 0 && margin.length > 0 ? [margin, body] : [group];
}

/** Lines grouped into visual rows, each with its dates and whether it can be the head of an entry. */
export function toRows(written: readonly Line[], options: DateOptions): Row[] {
  const lines = datesToHeads(written, options);
  const among = headsAmongItems(labelByColumnHeads(lines), options);
  const heads = headsBeforeSentences(headsInSentences(among, options), options);
  const groups = Map.groupBy(joinBroken(heads), (line) => line.row);
  const rows = [...groups.values()].flatMap(partMargin).map((group) => rowOf(group, options));
  return namesBelow(
    settleWrapped(openParagraphs(rows.filter((row) => !isDurationOnly(row.text) && !TOTAL.test(restOf(row)) && !PAGE.test(row.text)))),
  );
}

/** The foot of a page in a document that was turned into text. */
const PAGE = /^(?:page|seite|p[aá]gina|strona)\s+\d{1,3}\s+(?:of|von|de|di|sur|z|van)\s+\d{1,3}$/iu;
/** "12 years of experience" above the first job. */
const TOTAL = /^(?:over\s+|more than\s+)?(?:\d{1,2}\+?\s+years?\s+)?of\s+(?:\p{L}+\s+)?experience[.:]?$/iu;

/** What is left of a row without its dates. */
export function restOf(row: Row): string {
  return row.lines
    .map((line) => withoutDates(line.text, line.start, row.dates))
    .join(" ")
    .trim();
}

/** Whether a date stands at the edge of its line, where headings of entries have it, and not inside a sentence. */
export function standsAtEdge(row: Row, date: Span): boolean {
  const line = row.lines.find((candidate) => candidate.start <= date.start && date.end <= candidate.end);
  if (!line) return true;
  const before = line.text.slice(0, date.start - line.start).trim();
  const after = line.text.slice(date.end - line.start).trim();
  return before === "" || after === "" || /[|•·,:;–—-]$/u.test(before) || /^[|•·,:;–—(-]/u.test(after);
}
