import type { LaidOut, Line, Span } from "../../model/index.ts";
import { toIso } from "../../normalize/dates/iso-date.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";
import { type DateMention, type DateOptions } from "../../recognise/dates/find-dates.ts";
import { behindGiver, labelOf } from "../../recognise/phrases/field-labels.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { takeBullet } from "../../text/bullets.ts";
import { joinContinued } from "../entries/join-broken.ts";
import { type Row, restOf, toRows } from "../entries/rows.ts";
import { trimSpan } from "../entries/trim-span.ts";
import { type Card, cardsOf, isDateOnly } from "./cards.ts";
import { canBeIssuer, isGivenFirst, isLevel, isRank, isShortFor } from "./listed-items.rules.ts";

type Piece = Span & { readonly text: string };

/** One line of a list such as certificates or awards: what it is called, who gave it, when, and what else is said. */
export type ListedItem = {
  readonly name: Piece;
  readonly by?: Piece;
  readonly date?: Span & { readonly iso: string };
  readonly url?: Piece;
  readonly more: readonly Piece[];
};

const SEPARATOR =
  /\s*[([](?=[^)\]]*$)|\s+[-–—|•·]\s*|\s*[|•·]\s*|,\s+|\s+(?:by|from|issued by|von|par|por|da|door)\s+(?=\p{Lu})|\s*:\s+|\s*[，：]\s*|\s*（(?=[^）]*$)|(?<=\p{L}{4})\.\s+(?=\p{Lu})/gu;
/** Signs that a name may hold: "Certified Professional: Java SE 11". */
const WEAK = /^\s*[:：–—-]\s*$/u;
const WEAK_INSIDE = /\s*[:：]\s|\s[–—-]\s/u;
const LONGEST_GIVER = 60;
const SURELY_PLACE = 0.75;
const BRACKETED = /\s*[([]([^()[\]]+)[)\]]\s*$/u;

/** "Scrum.org" with a capital is who gives certificates; "scrum.org/certificates/12" is where one is found. */
const NAMED_LIKE_ADDRESS = /^\p{Lu}\p{L}+\.\p{L}{2,4}$/u;

function addressesIn(line: Line) {
  return findUrls(line.text).filter((found) => !NAMED_LIKE_ADDRESS.test(line.text.slice(found.start, found.end)));
}

function holesOf(line: Line, dates: readonly DateMention[]): Span[] {
  const urls = addressesIn(line).map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
  return [...dates.filter((date) => date.start >= line.start && date.end <= line.end), ...urls].sort((a, b) => a.start - b.start);
}

/** Where plain words follow a bold name in one line, with the small word that leads over: "**Rope Medal** at Harbour Society". */
function afterBold(line: Line, stretch: Span, content: string): Span | undefined {
  const runs = [...(line.styled ?? [])].sort((a, b) => a.start - b.start);
  const first = runs[0];
  const opensBold = first && first.start <= stretch.start + 1 ? first.style.bold === true : line.style.bold === true;
  if (!first || !opensBold) return undefined;
  const at = (first.start <= stretch.start + 1 ? first.end : first.start) - stretch.start;
  const isPlain = first.start <= stretch.start + 1 ? line.style.bold !== true : first.style.bold !== true;
  if (!isPlain || at <= 1 || at >= content.length) return undefined;
  const lead = /^\s*(?:(?:at|in|by|from|bei|chez|en|presso)\s+)?/iu.exec(content.slice(at))?.[0].length ?? 0;
  return { start: at, end: at + lead };
}

function piecesOf(line: Line, row: Row, text: string): Piece[] {
  const start = line.start + takeBullet(line.text).removed;
  const stretches: Span[] = [];
  let at = start;
  for (const hole of holesOf(line, row.dates)) {
    if (hole.start > at) stretches.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < line.end) stretches.push({ start: at, end: line.end });
  return stretches.flatMap((written) => {
    const lead = /^\s*/u.exec(text.slice(written.start, written.end))?.[0].length ?? 0;
    const told = written.start + lead;
    const stretch = { start: told + behindGiver(text.slice(told, written.end)), end: written.end };
    const content = text.slice(stretch.start, stretch.end);
    const cuts = [...content.matchAll(SEPARATOR)].map((cut) => ({ start: cut.index, end: cut.index + cut[0].length }));
    const plain = afterBold(line, stretch, content);
    const isNew = plain && cuts.every((cut) => cut.end < plain.start || cut.start > plain.end);
    // A colon or a dash inside the bold name parts nothing where plain words say the rest.
    const apart = cuts.filter((cut) => !plain || cut.end >= plain.start || !WEAK.test(content.slice(cut.start, cut.end)));
    const bounds = [{ start: 0, end: 0 }, ...apart, ...(isNew ? [plain] : [])].sort((a, b) => a.start - b.start);
    return bounds.flatMap((bound, i) => {
      const end = bounds[i + 1]?.start ?? content.length;
      const span = trimSpan({ start: stretch.start + bound.end, end: stretch.start + end }, text);
      const value = text.slice(span.start, span.end);
      return /\p{L}{2}|\p{Script=Han}/u.test(value) && labelOf(value) === undefined ? [{ ...span, text: value.replaceAll("\n", " ") }] : [];
    });
  });
}

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
  const [name, inside] = withoutBracket(first);
  const said = [...(inside ? [inside] : []), ...others];
  const by = said.find((piece) => canBeIssuer(piece.text));
  const [date, url] = [dateOf(row), urlOf(row)];
  return { name, ...(by && { by }), ...(date && { date }), ...(url && { url }), more: said.filter((piece) => piece !== by) };
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
  return isFirst ? items.map((item) => (item.by ? { ...item, name: item.by, by: item.name } : item)) : items;
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

/** Reads a section of one-line items; a line with nothing but a date or an issuer completes the item above. */
export function listedItems(lines: readonly Line[], document: Pick<LaidOut, "text">, options: DateOptions): readonly ListedItem[] {
  const items: ListedItem[] = [];
  const rows = toRows(joinContinued(apartBesideDates(lines)), options);
  const cards = cardsOf(rows);
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
    (readPlace(item.name.text)?.score ?? 0) >= SURELY_PLACE &&
    (item.by === undefined || readPlace(item.by.text) !== undefined)
  );
}

function isRest(row: Row, bulleted: boolean): boolean {
  if (row.lines.some((line) => line.continues === true)) return true;
  return !row.isBullet && ((bulleted && row.gap < 1.5 && !row.isStrong && row.dates.length === 0) || /^\p{Ll}/u.test(row.text));
}
