import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { groupLabels } from "./group-labels.ts";
import { HEADING, type Row, type RowDate, restOf, standsAtEdge } from "./rows.ts";

/**
 * One entry of a section: the rows of its head (company, title, place, dates), rows after the dates that may still
 * belong to the head, and its body. `anchor` is the index in `head` of the row with the dates; absent for an entry
 * without dates.
 */
export type Entry = {
  readonly head: readonly Row[];
  readonly anchor?: number;
  readonly trail: readonly Row[];
  readonly body: readonly Row[];
};

const LONGEST_REST = 120;
/** Names on both sides of a range in brackets take no more; running text does. */
const LONGEST_AROUND = 90;
const MOST_LEAD_ROWS = 3;
const CLEAR_GAP = 1.5;
const FEWEST_HEADINGS = 2;
const LEAST_GAP = 1.25;
const MANY_WORDS = 7;
const MOST_SMALL = 0.7;

function isAnchor(row: Row, bulletsToo: boolean): boolean {
  if (row.isBody && !(bulletsToo && row.isBullet)) return false;
  const rest = restOf(row);
  if (rest.length > LONGEST_REST && !row.isHead) return false;
  return row.dates.some(
    (date) =>
      (row.isHead && row.dates.length === 1) ||
      (standsAtEdge(row, date) && !endsRunningText(row, date)) ||
      (rest.length <= LONGEST_AROUND && isBracketed(row, date)),
  );
}

/** "Example Mills (Leeds) (June 2014 – May 2019) Welder": a range in brackets parts the names before it from those behind. */
function isBracketed(row: Row, date: RowDate): boolean {
  const line = row.lines.find((candidate) => candidate.start <= date.start && date.end <= candidate.end);
  const written = line?.text.slice(date.start - line.start, date.end - line.start) ?? "";
  const behind = line?.text.slice(date.end - line.start).trim() ?? "";
  return date.kind === "range" && /^[([（].*[)\]）]$/u.test(written) && /^[\p{Lu}\p{Lo}]/u.test(behind);
}

/** "Ran sites of up to 45 trades without an accident since 2017": most words of a head are not small. */
function endsRunningText(row: Row, date: RowDate): boolean {
  if (date.kind === "range" && !date.open) return false;
  const line = row.lines.find((candidate) => candidate.start <= date.start && date.end <= candidate.end);
  const words = (line?.text.slice(0, date.start - line.start).trim() ?? "").split(/\s+/u);
  return words.length >= MANY_WORDS && words.filter((word) => /^[\p{Ll}\d]/u.test(word)).length > words.length * MOST_SMALL;
}

/** "Abitur am 30.05.2011": the day on which something was reached, below dates from and to, is no entry of its own. */
function withoutEvents(anchors: readonly number[], rows: readonly Row[]): readonly number[] {
  const isEvent = (at: number): boolean => {
    const [date, ...others] = rows[at]?.dates ?? [];
    const line = rows[at]?.lines.find(({ start, end }) => date !== undefined && start <= date.start && date.end <= end);
    if (!date || !line || others.length > 0 || date.kind !== "single") return false;
    return ON_A_DAY.test(line.text.slice(0, date.end - line.start));
  };
  const hasRanges = anchors.some((at) => rows[at]?.dates.some((date) => date.kind === "range"));
  return hasRanges ? anchors.filter((at) => !isEvent(at)) : anchors;
}

/** "1950 Harbour Diner" over "June 2018 – today": where dates from and to stand alone below it, the year is part of the name. */
function withYearsInNames(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => {
    const [date, ...others] = row.dates;
    const [line] = row.lines;
    const below = rows[at + 1];
    const isAlone = below?.dates.length === 1 && below.dates[0]?.kind === "range" && restOf(below) === "";
    const isYear = isAlone && date?.kind === "single" && others.length === 0 && date.start === line?.start;
    return isYear && YEAR_BEFORE_NAME.test(line.text) ? { ...row, dates: [] } : row;
  });
}

const YEAR_BEFORE_NAME = /^\d{4}\s\p{Lu}/u;

const ON_A_DAY = /\p{L}\s+(?:am|on|le|el|op|il)\s+\d{1,2}[.\s/-][^\s].{4,20}$/u;

const isHeading = (row: Row | undefined): boolean => row?.style === HEADING;

/**
 * Header rows directly above an anchor, back to the last body row, anchor or start. Where employers are headings over
 * dates that are headings too, what stands above the dates and is none belongs to the entry before.
 */
function rowsAbove(rows: readonly Row[], anchor: number, floor: number, underHeadings: boolean): number {
  const isUnderHeading = underHeadings && isHeading(rows[anchor]);
  const leads = (row: Row | undefined): boolean => row !== undefined && !row.isBody && (!isUnderHeading || isHeading(row));
  let count = 0;
  while (anchor - count - 1 > floor && leads(rows[anchor - count - 1]) && count < MOST_LEAD_ROWS) count++;
  return count;
}

/** The distance from which a row stands apart in this section, whatever its usual line distance is. */
function apart(rows: readonly Row[]): number {
  const gaps = rows
    .slice(1)
    .map((row) => row.gap)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 4)] ?? 1;
  return Math.max(LEAST_GAP, usual * LEAST_GAP);
}

/** How many rows above an anchor follow a gap, which marks where its entry starts; undefined where no gap tells. */
function leadByGap(rows: readonly Row[], anchor: number, count: number, usual: number, least: number): number | undefined {
  const starts = Array.from({ length: count + 1 }, (_, k) => k).filter((k) => (rows[anchor - k]?.gap ?? 1) >= least);
  return starts.includes(usual) ? usual : starts.at(-1);
}

function restOfAnchor(row: Row | undefined): string {
  return row ? restOf(row).replace(/[^\p{L}]+/gu, "") : "";
}

/**
 * How many rows above each anchor belong to its entry. The first entry shows it without doubt, and so do those that
 * follow a gap or a list; where heads and bodies cannot be told apart, these decide.
 */
function leads(rows: readonly Row[], anchors: readonly number[]): number[] {
  const least = apart(rows);
  const underHeadings = anchors.some((anchor) => isHeading(rows[anchor]) && isHeading(rows[anchor - 1]));
  const above = anchors.map((anchor, i) => rowsAbove(rows, anchor, anchors[i - 1] ?? -1, underHeadings));
  const clear = anchors.map((anchor, i) => i === 0 || rows.slice((anchors[i - 1] ?? 0) + 1, anchor).some((row) => row.isBullet));
  const first = above[0] ?? 0;
  const styles = new Set(
    anchors.flatMap((anchor, i) => (clear[i] ? rows.slice(anchor - (above[i] ?? 0), anchor).map((row) => row.style) : [])),
  );
  if (first === 0 && anchors.every((anchor) => restOfAnchor(rows[anchor]) === "")) return anchors.map(() => 0);
  const typographic = new Set(rows.map((row) => row.style)).size > 1;
  const cap = Math.max(first, ...above.filter((_, i) => clear[i] && i > 0).map((count) => Math.min(count, first + 1)));
  return anchors.map((anchor, i) => {
    const count = above[i] ?? 0;
    if (i === 0) return count;
    const byGap = leadByGap(rows, anchor, count, first, least);
    if (byGap !== undefined) return byGap;
    const hasBody = rows.slice((anchors[i - 1] ?? 0) + 1, anchor).some((row) => row.isBody);
    const limit = Math.min(count, hasBody ? cap : first);
    for (let k = 1; k <= limit; k++) {
      const row = rows[anchor - k];
      if (row && typographic && !clear[i] && !styles.has(row.style)) return k - 1;
    }
    return limit;
  });
}

/** Heads without dates inside a body: bold, slanted or larger as the heads are, after a list and before another; an employer beyond doubt also after what tells of the one before. */
function splitUndated(body: readonly Row[], headStyles: ReadonlySet<string>): readonly (readonly Row[])[] {
  const parts: Row[][] = [[]];
  for (const [i, row] of body.entries()) {
    const before = body[i - 1];
    const starts =
      !row.isBody &&
      (row.isStrong || row.style.startsWith("i")) &&
      headStyles.has(row.style) &&
      (before?.isBullet === true || (before?.isBody === true && isEmployer(row))) &&
      body.slice(i + 1, i + 4).some((next) => next.isBody);
    if (starts) parts.push([row]);
    else parts.at(-1)?.push(row);
  }
  return parts;
}

/** "Harbour Clinic Inc., Leeds": a legal form in a line of few words. */
function isEmployer({ text }: Row): boolean {
  return scoreOrganisation(text) >= LEGAL_FORM && text.split(/\s+/u).length <= MOST_OF_NAME;
}

const LEGAL_FORM = 0.9;
const MOST_OF_NAME = 6;

function undatedEntry(rows: readonly Row[]): Entry {
  const firstBody = rows.findIndex((row) => row.isBody);
  const cut = firstBody < 0 ? Math.min(rows.length, MOST_LEAD_ROWS) : Math.min(firstBody, MOST_LEAD_ROWS);
  return { head: rows.slice(0, cut), trail: [], body: rows.slice(cut) };
}

function splitWithoutDates(rows: readonly Row[]): Entry[] {
  // "### Harbour Works" over a list and what was done there: where headings part the entries, no paragraph begins one.
  const isParted = isHeading(rows[0]) && rows.filter(isHeading).length >= FEWEST_HEADINGS;
  const starts = rows.flatMap((row, i) => {
    if (isParted) return isHeading(row) && !isHeading(rows[i - 1]) ? [i] : [];
    const before = rows[i - 1];
    return i === 0 || row.isHead || (!row.isBody && (before?.isBody === true || (row.gap >= CLEAR_GAP && !before?.isBody))) ? [i] : [];
  });
  return starts.map((start, i) => undatedEntry(rows.slice(start, starts[i + 1] ?? rows.length)));
}

/** Cuts the rows of a section into entries, by their dates first and by typography where there are none. */
export function splitEntries(written: readonly Row[]): readonly Entry[] {
  const rows = withYearsInNames(written);
  const find = (bulletsToo: boolean) => rows.flatMap((row, i) => (isAnchor(row, bulletsToo) ? [i] : []));
  const plain = withoutEvents(find(false), rows);
  const anchors = plain.length > 0 ? plain : find(true);
  if (anchors.length === 0) return rows.length === 0 ? [] : splitWithoutDates(rows);
  const labels = groupLabels(rows, anchors);
  if (labels.size > 0) return splitEntries(rows.filter((row) => !labels.has(row)));
  const lead = leads(rows, anchors);
  const headStyles = new Set(anchors.flatMap((anchor, i) => rows.slice(anchor - (lead[i] ?? 0), anchor + 1).map((row) => row.style)));
  const before = rows.slice(0, (anchors[0] ?? 0) - (lead[0] ?? 0));
  const dated = anchors.flatMap((anchor, i): Entry[] => {
    const start = anchor - (lead[i] ?? 0);
    const end = i + 1 < anchors.length ? (anchors[i + 1] ?? rows.length) - (lead[i + 1] ?? 0) : rows.length;
    const after = rows.slice(anchor + 1, end);
    const firstBody = after.findIndex((row) => row.isBody);
    const trail = after.slice(0, firstBody < 0 ? after.length : firstBody);
    const [body = [], ...undated] = splitUndated(after.slice(trail.length), headStyles);
    return [{ head: rows.slice(start, anchor + 1), anchor: anchor - start, trail, body }, ...undated.map(undatedEntry)];
  });
  return before.length > 0 && !before.every((row) => row.isBody) ? [...splitWithoutDates(before), ...dated] : dated;
}
