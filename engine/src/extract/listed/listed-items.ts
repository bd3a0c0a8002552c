import type { LaidOut, Line, Span } from "../../model/index.ts";
import { toIso } from "../../normalize/dates/iso-date.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";
import { type DateMention, type DateOptions } from "../../recognise/dates/find-dates.ts";
import { labelOf } from "../../recognise/phrases/field-labels.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { takeBullet } from "../../text/bullets.ts";
import { trimSpan } from "../entries/fragments.ts";
import { joinContinued } from "../entries/join-broken.ts";
import { type Row, toRows } from "../entries/rows.ts";

type Piece = Span & { readonly text: string };

/** One line of a list such as certificates or awards: what it is called, who gave it, when, and what else is said. */
export type ListedItem = {
  readonly name: Piece;
  readonly by?: Piece;
  readonly date?: Span & { readonly iso: string };
  readonly url?: Piece;
  readonly more: readonly Piece[];
};

const SEPARATOR = /\s*[([](?=[^)\]]*$)|\s+[-–—|•·]\s*|\s*[|•·]\s*|,\s+|\s+(?:by|from|issued by|von|par|por|da|door)\s+(?=\p{Lu})|\s*:\s+/gu;
const SURELY_PLACE = 0.75;
const BRACKETED = /\s*[([]([^()[\]]+)[)\]]\s*$/u;

function holesOf(line: Line, dates: readonly DateMention[]): Span[] {
  const urls = findUrls(line.text).map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
  return [...dates.filter((date) => date.start >= line.start && date.end <= line.end), ...urls].sort((a, b) => a.start - b.start);
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
  return stretches.flatMap((stretch) => {
    const content = text.slice(stretch.start, stretch.end);
    const cuts = [...content.matchAll(SEPARATOR)];
    const bounds = [{ start: 0, end: 0 }, ...cuts.map((cut) => ({ start: cut.index, end: cut.index + cut[0].length }))];
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
    const [found] = findUrls(line.text);
    if (found) return { start: line.start + found.start, end: line.start + found.end, text: found.value };
    const link = line.links?.find((candidate) => /^https?:/iu.test(candidate.url));
    if (link) return { start: link.start, end: link.end, text: link.url };
  }
  return undefined;
}

function itemOf(row: Row, text: string): ListedItem | undefined {
  const [name, by, ...more] = row.lines.flatMap((line) => piecesOf(line, row, text));
  if (!name) return undefined;
  const bracket = by ? null : BRACKETED.exec(name.text);
  const inside = bracket?.[1];
  const issuer =
    bracket && inside !== undefined && /^\p{Lu}/u.test(inside)
      ? { start: name.start + name.text.indexOf(inside), end: name.start + name.text.indexOf(inside) + inside.length, text: inside }
      : undefined;
  const [date, url] = [dateOf(row), urlOf(row)];
  const given = by ?? issuer;
  return { name, ...(given && { by: given }), ...(date && { date }), ...(url && { url }), more };
}

/** Reads a section of one-line items; a line with nothing but a date or an issuer completes the item above. */
export function listedItems(lines: readonly Line[], document: Pick<LaidOut, "text">, options: DateOptions): readonly ListedItem[] {
  const items: ListedItem[] = [];
  const rows = toRows(joinContinued(lines), options);
  const bulleted = rows.some((row) => row.isBullet);
  let rowAbove: Row | undefined;
  for (const row of rows) {
    const item = itemOf(row, document.text);
    const last = items.at(-1);
    const date = dateOf(row);
    if (last && !item && date && !last.date) items[items.length - 1] = { ...last, date };
    else if (last && item && date && isIssuerBelow(row, item, rowAbove, last)) {
      items[items.length - 1] = { ...last, by: item.name, date, more: [...last.more, ...(item.by ? [item.by] : []), ...item.more] };
    } else if (last && item && isRest(row, bulleted)) {
      const known = last.date ?? date;
      items[items.length - 1] = {
        ...last,
        ...(known && { date: known }),
        more: [...last.more, item.name, ...(item.by ? [item.by] : []), ...item.more],
      };
    } else if (item && !isPlaceOnly(item)) items.push(item);
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

/** "Lindau, 3.4.2021" over a signature, or an address at the foot of the page. */
function isPlaceOnly(item: ListedItem): boolean {
  return (readPlace(item.name.text)?.score ?? 0) >= SURELY_PLACE && (item.by === undefined || readPlace(item.by.text) !== undefined);
}

function isRest(row: Row, bulleted: boolean): boolean {
  if (row.lines.some((line) => line.continues === true)) return true;
  return !row.isBullet && ((bulleted && row.gap < 1.5 && !row.isStrong && row.dates.length === 0) || /^\p{Ll}/u.test(row.text));
}
