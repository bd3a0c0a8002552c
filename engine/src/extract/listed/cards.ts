import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { behindGiver } from "../../recognise/phrases/field-labels.ts";
import type { Row } from "../entries/rows.ts";
import { restOf } from "../entries/rows.ts";

/** One item over several rows. `title` are the rows it opens with, more than one where a long title was wrapped. */
export type Card = { readonly title: readonly Row[]; readonly below: readonly Row[] };

/** What stands below a title: its giver, its date, a link, a sentence. */
const MOST_BELOW = 4;
/** A gap between cards in multiples of the usual gap inside them. */
const WIDER = 1.4;
/** A wrapped title in large letters has a line distance of its own, in multiples of the page's. */
const WRAPPED = 1.7;

/** From here on a text reads as who gives honours. */
const RATHER_GIVER = 0.45;

export const isDateOnly = (row: Row): boolean => row.dates.length > 0 && !/[\p{L}\d]/u.test(restOf(row));
const sizeOf = (row: Row): number => row.lines[0]?.style.size ?? 0;

/**
 * Items that take several rows each, such as a bold award above who gave it and when.
 *
 * Rows that look like the first one open a card where they stand out; so do rows below a wider gap, and where all rows
 * look alike, a date at the same place of every card tells. Undefined where every row is an item of its own.
 */
export function cardsOf(rows: readonly Row[]): readonly Card[] | undefined {
  if (rows.length < 2) return undefined;
  const cards = byLook(rows) ?? byGap(rows) ?? byDate(rows) ?? byGiver(rows) ?? byOnlyDate(rows);
  return cards?.every(isCard) ? cards : undefined;
}

/** Long titles with their dates at the right edge: a row without a date goes on with the title above. */
export function wrappedBesideDates(rows: readonly Row[]): readonly Card[] | undefined {
  const isBeside = (row: Row) => row.lines.length > 1 && row.dates.length > 0 && !isDateOnly(row);
  const starts = rows.flatMap((row, at) => (isBeside(row) ? [at] : []));
  if (starts.length < 2 || starts[0] !== 0) return undefined;
  return starts.map((start, at) => ({ title: rows.slice(start, starts[at + 1] ?? rows.length), below: [] }));
}

function isCard({ title, below }: Card): boolean {
  const rows = [...title, ...below];
  return below.length <= MOST_BELOW && rows.filter((row) => row.dates.length > 0).length <= 1 && !rows.every(isDateOnly);
}

function cut(rows: readonly Row[], starts: readonly number[]): Card[] {
  return starts.map((start, at) => ({ title: rows.slice(start, start + 1), below: rows.slice(start + 1, starts[at + 1] ?? rows.length) }));
}

/** Bold or larger rows above plainer ones, or a date in its own line above each. */
function byLook(rows: readonly Row[]): Card[] | undefined {
  const [first] = rows;
  if (!first || first.isBullet || behindGiver(first.text) > 0) return undefined;
  const look = (row: Row) => `${row.style} ${row.isStrong} ${isDateOnly(row)}`;
  const opens = rows.map((row) => !row.isBullet && look(row) === look(first) && behindGiver(row.text) === 0);
  const others = rows.filter((_, at) => !opens[at]);
  // The date of a card may be as heavy as its title.
  const worded = others.filter((row) => !isDateOnly(row));
  const isPlainer = (row: Row) => behindGiver(row.text) > 0 || (first.isStrong && !row.isStrong) || sizeOf(first) > sizeOf(row) + 0.5;
  const standsOut = isDateOnly(first) || (worded.length > 0 ? worded : others).every(isPlainer);
  if (others.length === 0 || !standsOut) return undefined;
  const cards: { title: Row[]; below: Row[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const last = cards.at(-1);
    const isWrapped =
      opens[at] && opens[at - 1] && row.gap < WRAPPED && row.dates.length === 0 && last?.title.every((one) => one.dates.length === 0);
    if (last && isWrapped && !isDateOnly(row)) last.title.push(row);
    else if (opens[at]) cards.push({ title: [row], below: [] });
    else last?.below.push(row);
  }
  // One bold line above many plain ones is the name of a group, unless it is dated or a date and a giver are all that follows.
  const tells = first.dates.length > 0 || others.some((row) => row.dates.length > 0 || scoreOrganisation(restOf(row)) >= RATHER_GIVER);
  if (cards.length === 1) return others.length <= 2 && (isDateOnly(first) || tells) ? cards : undefined;
  return cards.filter((card) => card.below.length > 0).length >= cards.length / 2 ? cards : undefined;
}

function byGap(rows: readonly Row[]): Card[] | undefined {
  const gaps = rows.slice(1).map((row) => row.gap);
  const usual = Math.min(...gaps);
  const starts = rows.flatMap((row, at) => (at === 0 || row.gap > usual * WIDER ? [at] : []));
  const cards = cut(rows, starts);
  return cards.length > 1 && cards.every((card) => card.below.length > 0) ? cards : undefined;
}

/** "Licence / Board / 2019 / Licence / Board / 2021": dates in rows of their own at equal distances end or open the cards. */
function byDate(rows: readonly Row[]): Card[] | undefined {
  const dated = rows.flatMap((row, at) => (isDateOnly(row) ? [at] : []));
  const step = (dated[1] ?? 0) - (dated[0] ?? 0);
  if (dated.length < 2 || step < 2 || rows.length !== dated.length * step) return undefined;
  const isRegular = dated.every((at, index) => at - (dated[0] ?? 0) === index * step);
  const isAtEdge = dated[0] === 0 || dated[0] === step - 1;
  return isRegular && isAtEdge
    ? cut(
        rows,
        Array.from({ length: dated.length }, (_, index) => index * step),
      )
    : undefined;
}

/** "Bridge Prize 2018 / Chamber of Engineers": an only item in even letters, whose second line is who gave it. */
function byGiver(rows: readonly Row[]): Card[] | undefined {
  const [item, giver, ...others] = rows;
  if (!item || !giver || others.length > 0 || item.isBullet || giver.isBullet) return undefined;
  const isDated = item.dates.length === 1 && giver.dates.length === 0 && !isDateOnly(item);
  return isDated && scoreOrganisation(restOf(giver)) >= RATHER_GIVER ? cut(rows, [0]) : undefined;
}

/** "Crane Licence / Harbour Board / 2019 / No. 4711": one item, told in rows without bullets, its date in a row of its own. */
function byOnlyDate(rows: readonly Row[]): Card[] | undefined {
  const [item, giver, date, number, ...others] = rows;
  if (!item || !giver || !date || others.length > 0 || rows.some((row) => row.isBullet)) return undefined;
  const isOnly = isDateOnly(date) && [item, giver].every((row) => row.dates.length === 0);
  if (!isOnly || giver.style !== date.style || (number && !/\d/u.test(number.text))) return undefined;
  // "valid until 2032" would be a second date.
  return [{ title: [item], below: [giver, date, ...(number && number.dates.length === 0 ? [number] : [])] }];
}

/** Letters that where and when something appeared may take. */
const LONGEST_SOURCE = 70;

/** Titles, each with one row below it that says where and when it appeared: "Ropes under load" over "Rigging Letters, 2021". */
export function titlesOverSources(rows: readonly Row[]): readonly Card[] | undefined {
  const [titles, below] = [rows.filter((_, at) => at % 2 === 0), rows.filter((_, at) => at % 2 === 1)];
  if (rows.length === 0 || titles.length !== below.length) return undefined;
  const areDatedBelow = titles.every((row) => row.dates.length === 0) && below.every((row) => row.dates.length === 1 && !isDateOnly(row));
  const areDatedAbove = titles.every((row) => row.dates.length === 1 && !isDateOnly(row)) && below.every((row) => row.dates.length === 0);
  const isSource = (row: Row) => !row.isBullet && row.text.length <= LONGEST_SOURCE && !/[.!?]$/u.test(row.text);
  const areAlike = titles.every((row) => row.isBullet === titles[0]?.isBullet);
  if ((!areDatedBelow && !areDatedAbove) || !areAlike || !below.every(isSource)) return undefined;
  return titles.flatMap((title, at) => {
    const source = below[at];
    return source ? [{ title: [title], below: [source] }] : [];
  });
}

/** Lines in even letters below a title in bold: authors, source, a remark. */
const MOST_BELOW_BOLD = 3;

/** Titles in bold with their authors and sources in plain rows below each, bulleted or not. */
export function boldOverPlain(rows: readonly Row[]): readonly Card[] | undefined {
  const starts = rows.flatMap((row, at) => (row.isStrong ? [at] : []));
  if (starts.length < 2 || starts[0] !== 0) return undefined;
  const cards = cut(rows, starts);
  return cards.every(({ below }) => below.length > 0 && below.length <= MOST_BELOW_BOLD) ? cards : undefined;
}
