import type { LaidOut, Line, Span } from "../../model/index.ts";
import { toIso } from "../../normalize/dates/iso-date.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { labelOf } from "../../recognise/phrases/field-labels.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { joinContinued } from "../entries/join-broken.ts";
import { type Row, restOf, toRows } from "../entries/rows.ts";
import { type Card, cardsOf, isDateOnly, titlesOverSources } from "./cards.ts";
import { withForcedBreaks } from "./forced-breaks.ts";
import { isGivenFirst, namesAward } from "./given-first.ts";
import { canBeIssuer, isAbbreviated, isLevel, isRank, isShortFor } from "./listed-items.rules.ts";
import { addressesIn, type Piece, piecesOf } from "./pieces.ts";

/** One line of a list such as certificates or awards: what it is called, who gave it, when, and what else is said. */
export type ListedItem = {
  readonly name: Piece;
  readonly by?: Piece;
  readonly date?: Span & { readonly iso: string };
  readonly url?: Piece;
  readonly more: readonly Piece[];
};

const WEAK_INSIDE = /\s*[:：]\s|\s[–—-]\s/u;
const LONGEST_GIVER = 60;
const SURELY_PLACE = 0.75;
const BRACKETED = /\s*[([]([^()[\]]+)[)\]]\s*$/u;

function dateOf(row: Row): ListedItem["date"] {
  const mention = row.dates[0];
  const date = mention?.from ?? mention?.to;
  return mention && date ? { start: mention.start, end: mention.end, iso: toIso(date) } : undefined;
}

function urlOf(row: Row): Piece | undefined {
  for (const line of row.lines) {
    const [found] = addressesIn(line);
    if (found) return { start: line.start + found.start, end: line.start + found.end, text: found.value };
    const link = line.links?.find((candidate) => /^https?:/iu.test(candidate.url));
    if (link) return { start: link.start, end: link.end, text: link.url };
  }
  return undefined;
}

/** Joins pieces that are one name: "Winner, Smart Village Hackathon", "Developer – Associate". */
function whole(pieces: readonly Piece[], text: string): readonly Piece[] {
  const [name, next, ...more] = pieces;
  if (!name || !next) return pieces;
  const between = text.slice(name.end, next.start);
  const isClose = between.length <= 3 && !/[\d\n]/u.test(between);
  const isOne =
    isRank(name.text) || isRank(next.text) || isLevel(next.text) || (/[–—-]/u.test(between) && /^\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(next.text));
  return isClose && isOne ? whole([{ start: name.start, end: next.end, text: text.slice(name.start, next.end) }, ...more], text) : pieces;
}

/** "Crane Licence #EA0099": the number of what is held, which is no part of its name. */
const NUMBER_BEHIND = /\s+(?:[#№]|(?:No|Nr|Nº|N°)\.?\s?#?)\s?(?=[\p{Lu}-]{0,6}\d)[\p{Lu}\d][\p{Lu}\d/-]{2,20}$/u;

function withoutNumber(name: Piece): Piece {
  const number = NUMBER_BEHIND.exec(name.text);
  return number ? { start: name.start, end: name.start + number.index, text: name.text.slice(0, number.index) } : name;
}

/** Takes who gave it, or what else stands in brackets, off the end of a name; an abbreviation of the name stays. */
function withoutBracket(name: Piece): readonly [name: Piece, inside?: Piece] {
  const bracket = BRACKETED.exec(name.text);
  const inside = bracket?.[1];
  if (!bracket || inside === undefined || bracket.index === 0) return [name];
  const text = name.text.slice(0, bracket.index);
  if (isLevel(inside) || isShortFor(inside, text)) return [name];
  const start = name.start + name.text.lastIndexOf(inside);
  return [
    { start: name.start, end: name.start + bracket.index, text },
    { start, end: start + inside.length, text: inside },
  ];
}

function itemOf(row: Row, text: string): ListedItem | undefined {
  const [first, ...others] = whole(
    row.lines.flatMap((line) => piecesOf(line, row, text)),
    text,
  );
  if (!first) return undefined;
  const [name, inside] =
    others.some(({ text: other }) => canBeIssuer(other)) && isAbbreviated(first.text) ? [first] : withoutBracket(first);
  const said = [...(inside ? [inside] : []), ...others];
  const by = said.find((piece) => canBeIssuer(piece.text));
  const [date, url] = [dateOf(row), urlOf(row)];
  return {
    name: withoutNumber(name),
    ...(by && { by }),
    ...(date && { date }),
    ...(url && { url }),
    more: said.filter((piece) => piece !== by),
  };
}

/** Whether a short line without a bullet below a title is who gave it. */
function givesBelow({ below }: Card): boolean {
  const [giver] = below.filter((row) => !isDateOnly(row));
  return giver !== undefined && !giver.isBullet && giver.text.length <= LONGEST_GIVER && !/[.:：]$/u.test(giver.text);
}

/** A title may be wrapped over rows, and in a publication it holds commas of its own: `isWhole` keeps it in one piece. */
export function itemOfCard(card: Card, text: string, isWhole = false): ListedItem | undefined {
  const rows = [...card.title, ...card.below];
  const named = rows.find((row) => restOf(row) !== "");
  if (!named) return undefined;
  const row = { ...named, lines: rows.flatMap((one) => one.lines), dates: rows.flatMap((one) => one.dates) };
  const [first, last] = [card.title[0]?.lines[0], card.title.at(-1)?.lines[0]];
  const isOnly = card.title.length === 1 && !isWhole && !(givesBelow(card) && WEAK_INSIDE.test(restOf(named)));
  if (!first || !last || named !== card.title[0] || isOnly) return itemOf(row, text);
  const title = card.title.flatMap((one) => one.lines.flatMap((line) => piecesOf(line, one, text)));
  const span = { start: title[0]?.start ?? first.start, end: title.at(-1)?.end ?? last.end };
  // The date at the right edge of its first line stands inside a wrapped title.
  const isParted = row.dates.some((date) => date.start > span.start && date.end < span.end);
  const below = itemOf({ ...row, lines: card.below.flatMap((one) => one.lines) }, text);
  const date = dateOf(row);
  return {
    name: { ...span, text: isParted ? card.title.map(restOf).join(" ") : text.slice(span.start, span.end).replaceAll("\n", " ") },
    ...(below && { by: below.name }),
    ...(date && { date }),
    ...(below?.url && { url: below.url }),
    more: below ? [...(below.by ? [below.by] : []), ...below.more] : [],
  };
}

/** Some write who gave it above what was given; what most of a list do, all of it do. */
function givenLast(items: readonly ListedItem[], cards: readonly Card[]): readonly ListedItem[] {
  const [only] = cards.length === 1 ? cards : [];
  if (only && !only.title.every(isDateOnly)) return items;
  const isFirst = items.filter(({ name, by }) => by && isGivenFirst(name.text, by.text)).length * 2 > items.length;
  return isFirst ? items.map(turned) : items;
}

/** "B, C, CE" under the heading of driving licences: their classes, and no certificate is called so. */
const DRIVING_CLASSES = /^\s*(?:(?:AM|A[12]?|B(?:E|96|\+E)?|[CD]1?(?:\+?E)?|[LMT])(?:\s*[,;/+&]\s*|\s+(?:und|et|y|e|en|and)\s+|\s*$))+$/u;

/** Names without dates, each with a dated line below it, all in one style: "Crane Licence" over "Harbour Board, 2019". */
function areInPairs(rows: readonly Row[]): boolean {
  return rows.length >= 4 && rows.length % 2 === 0 && rows.every((row, at) => !row.isBullet && row.dates.length > 0 === (at % 2 === 1));
}

/** Lines with something to their right, as has the line above, are items with a date each and no wrapped rest. */
export function apartBesideDates(lines: readonly Line[]): readonly Line[] {
  const inRow = Map.groupBy(lines, (line) => line.row);
  const isBeside = (line: Line | undefined) => (line && (inRow.get(line.row)?.length ?? 0) > 1) ?? false;
  return lines.map((line, at) => {
    if (!line.continues || !isBeside(line) || !isBeside(lines[at - 1])) return line;
    const { continues: _, ...own } = line;
    return own;
  });
}

/** The row over a table that says what its columns hold: as many cells as each row below, and no date; of two, one is "Year". */
export function withoutHeadRow(rows: readonly Row[]): readonly Row[] {
  const [head, ...others] = rows;
  const isHead =
    head !== undefined &&
    (head.lines.length >= 3 || (head.lines.length === 2 && head.lines.some((line) => labelOf(line.text) === "dates"))) &&
    head.dates.length === 0 &&
    others.length > 0 &&
    others.every((row) => row.lines.length === head.lines.length && row.dates.length === 1);
  return isHead ? others : rows;
}

/** "Employee of the Quarter" over "Gilded Gull Ltd, 2022": pairs whose second rows are set off from the titles, or name nothing but organisations. */
function withGivers(rows: readonly Row[]): readonly Card[] | undefined {
  const pairs = titlesOverSources(rows);
  const isGiver = ({ title: [title], below: [giver] }: Card) =>
    title !== undefined &&
    giver !== undefined &&
    !namesAward(giver.text) &&
    ((title.isBullet && !giver.isBullet) || isGiverAlone(restOf(giver)));
  return pairs?.every(isGiver) ? pairs : undefined;
}

const RATHER_GIVER = 0.45;

/** "Gilded Gull Ltd"; in "BLS and ACLS, Harbour Heart Association" a second item stands before its own giver. */
const isGiverAlone = (text: string): boolean => scoreOrganisation(text.split(/[,|:;]\s|\s[–—-]\s/u)[0] ?? "") >= RATHER_GIVER;

/** Reads a section of one-line items; a line with nothing but a date or an issuer completes the item above. */
export function listedItems(lines: readonly Line[], document: Pick<LaidOut, "text">, options: DateOptions): readonly ListedItem[] {
  const items: ListedItem[] = [];
  const rows = withoutHeadRow(toRows(joinContinued(withForcedBreaks(apartBesideDates(lines), options)), options));
  const cards = cardsOf(rows) ?? withGivers(rows);
  if (cards) {
    const given = cards.flatMap((card) => itemOfCard(card, document.text) ?? []);
    return givenLast(given, cards);
  }
  const bulleted = rows.some((row) => row.isBullet);
  const paired = areInPairs(rows);
  let rowAbove: Row | undefined;
  for (const [at, row] of rows.entries()) {
    const item = itemOf(row, document.text);
    const last = items.at(-1);
    const date = dateOf(row);
    if (last && !item && date && !last.date) items[items.length - 1] = { ...last, date };
    else if (last && item && date && ((paired && at % 2 === 1) || isIssuerBelow(row, item, rowAbove, last))) {
      items[items.length - 1] = { ...last, by: item.name, date, more: [...last.more, ...(item.by ? [item.by] : []), ...item.more] };
    } else if (last && item && isRest(row, bulleted)) {
      const known = last.date ?? date;
      items[items.length - 1] = {
        ...last,
        ...(known && { date: known }),
        more: [...last.more, item.name, ...(item.by ? [item.by] : []), ...item.more],
      };
    } else if (item && !isPlaceOnly(item) && !DRIVING_CLASSES.test(row.text)) items.push(item);
    rowAbove = row;
  }
  return items;
}

/** The same with name and giver exchanged. */
export const turned = (item: ListedItem): ListedItem => (item.by ? { ...item, name: item.by, by: item.name } : item);

/** "State Board, 2019" in other letters below a licence without a date says who gave it and when. */
function isIssuerBelow(row: Row, item: ListedItem, above: Row | undefined, last: ListedItem): boolean {
  return (
    above !== undefined &&
    !row.isBullet &&
    last.date === undefined &&
    last.by === undefined &&
    row.style !== above.style &&
    !row.isStrong &&
    item.url === undefined
  );
}

/** "ISO 9001 Auditor", "NEN 3140 VP": the figures of a standard and no postal code. */
const STANDARD = /^\p{Lu}{2,6}\s(?:\p{Lu}{2,6}\s)?\d{2,6}(?!\d)/u;

/** "Lindau, 3.4.2021" over a signature, or an address at the foot of the page. */
function isPlaceOnly(item: ListedItem): boolean {
  return (
    !STANDARD.test(item.name.text) &&
    !namesAward(item.name.text) &&
    (readPlace(item.name.text)?.score ?? 0) >= SURELY_PLACE &&
    (item.by === undefined || readPlace(item.by.text) !== undefined)
  );
}

function isRest(row: Row, bulleted: boolean): boolean {
  if (row.lines.some((line) => line.continues === true)) return true;
  return !row.isBullet && ((bulleted && row.gap < 1.5 && !row.isStrong && row.dates.length === 0) || /^\p{Ll}/u.test(row.text));
}
