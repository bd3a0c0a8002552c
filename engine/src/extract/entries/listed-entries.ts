import type { Line } from "../../model/index.ts";
import type { DateMention, DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import type { HeadedLine } from "./column-heads.ts";
import { joinContinued } from "./join-broken.ts";
import { namesBelow, undated } from "./names-below-dates.ts";

/** A line that heads an entry though it was written as an item of a list. */
export type ListedHead = HeadedLine & { readonly isHead?: true };

/** `at`: its place among the items of its section. */
type Item = { readonly line: Line; readonly dates: readonly DateMention[]; readonly at: number };

const LONGEST_HEAD = 240;
/** So many of the items must be dated for the list to be one of entries. */
const MOSTLY = 0.6;
/** Points by which the bullets of one level may stand apart. */
const SAME_LEFT = 4;
/** The distance that parts one list of items from the next, in line distances. */
const NEW_LIST = 1.3;
/** The words of a head are not mostly small, as those of a sentence are. */
const MOST_SMALL = 0.55;
/** "2006–present. Associate Professor, 1998–2006.": behind its dates an item may go on with an earlier post. */
function nextPost(text: string, end: number): number | undefined {
  const gap = /^[.;]?\s+(?=\p{Lu})/u.exec(text.slice(end));
  return gap && /[.;]/u.test(text.slice(end - 1, end + 1)) ? end + gap[0].length : undefined;
}

/** Whether a date opens or closes a text, so that it dates the whole of it: "Clerk, 2019–2021." and "1992 (History)" too. */
function isDated(text: string, dates: readonly DateMention[]): boolean {
  return dates.some((date) => {
    const before = text.slice(0, date.start).trim();
    const after = text.slice(date.end).trim();
    return /^(?:[•▪*–-])?$/u.test(before) || /^[\s.)]*$/u.test(after) || (/[,;|(–—-]$/u.test(before) && /^[.(;]/u.test(after));
  });
}

function isRunning(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return words.length > 3 && words.filter((word) => /^\p{Ll}{3}/u.test(word)).length > words.length * MOST_SMALL;
}

function isDatedHead({ line, dates }: Item): boolean {
  return line.text.length <= LONGEST_HEAD && !isRunning(line.text) && isDated(line.text, dates);
}

/** The items of the outermost level. */
function outermost(items: readonly Item[]): readonly Item[] {
  const levels = items.flatMap(({ line }) => line.level ?? []);
  const outer = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
  if (levels.length === items.length) return items.filter(({ line }) => line.level === outer);
  const left = items.reduce((least, { line }) => Math.min(least, line.box?.x ?? 0), Number.POSITIVE_INFINITY);
  return items.filter(({ line }) => (line.box?.x ?? 0) <= left + SAME_LEFT);
}

/** "M.Sc., Example College (2014 – 2018), GPA: 3.9": behind the dates of one item stands what others do not tell. */
function tellsMoreBehindDates({ line, dates }: Item): boolean {
  const behind = line.text.slice(dates.at(-1)?.end ?? line.text.length);
  return dates.length > 0 && line.text.length <= LONGEST_HEAD && !isRunning(line.text) && /^\s*[)\]]?\s*[,;|(–—-]/u.test(behind);
}

/** "Brevet des écoles (mention bien), collège Harrow de Leeds (2014)": where the others end in their dates in brackets, one of many small words does too. */
function endsAlike(item: Item, heads: readonly Item[]): boolean {
  const isClosed = ({ line, dates }: Item): boolean => {
    const last = dates.at(-1);
    // The brackets around a range are part of it.
    const at = line.text.lastIndexOf("(");
    return last !== undefined && at >= 0 && (last.start === at || last.start === at + 1) && /^\s*\)?\s*$/u.test(line.text.slice(last.end));
  };
  return item.line.text.length <= LONGEST_NAMES && isClosed(item) && heads.every(isClosed);
}

/** One entry for each dated item: "Lecturer, Example College, 2014–2019." */
function eachDated(items: readonly Item[]): readonly Item[] {
  const dated = items.filter(isDatedHead);
  return dated.length >= 2 && dated.length >= items.length * MOSTLY
    ? items.filter((item) => isDatedHead(item) || tellsMoreBehindDates(item) || endsAlike(item, dated))
    : [];
}

/** One entry for each list: "Student Teacher" over "Example School – Spring 2014", then what was done. */
function eachList(items: readonly Item[]): readonly Item[] {
  const lists: Item[][] = [];
  for (const item of items) {
    if (lists.length === 0 || (item.line.gapBefore ?? 1) >= NEW_LIST) lists.push([item]);
    else lists.at(-1)?.push(item);
  }
  const heads = lists.map((list) => list.slice(0, list.slice(0, 2).findIndex(isDatedHead) + 1)).filter((head) => head.length > 0);
  return heads.length >= 2 && heads.length >= lists.length * MOSTLY ? heads.flat() : [];
}

/** One entry for each item that is nothing but dates, in a list where names and tasks are items too. */
function eachBareDate(items: readonly Item[]): readonly Item[] {
  const bare = items.filter((item) => item.dates.length > 0 && undated(item) === "");
  return bare.length >= 2 && items[0] === bare[0] ? bare : [];
}

/** One entry for each outer item whose first inner item is dated: "Librarian", and in it "Harrow College | 2015 – 2018". */
function eachNest(items: readonly Item[], outer: readonly Item[]): readonly Item[] {
  const nests = outer.flatMap((item, place) => {
    const next = outer[place + 1];
    const [inner, ...others] = items.slice(item.at + 1, next?.at);
    if (!inner || !isDatedHead(inner)) return [];
    // "Librarian 2015 – 2018" and then "Library Assistant 2012 – 2015" in the same house.
    return [[item, inner, ...others.filter((other) => other.line.level === inner.line.level && isDatedHead(other))]];
  });
  return nests.length >= 2 && nests.length >= outer.length * MOSTLY ? nests.flat() : [];
}

/** One entry for each two outer items: "Example Roasters, Leeds" and below it "Barista, May 2019 – Present", time and again. */
function eachPair(outer: readonly Item[]): readonly Item[] {
  const isPair = (item: Item, at: number): boolean =>
    at % 2 === 0 ? item.dates.length === 0 && !isRunning(item.line.text) : isDatedHead(item);
  return outer.length >= 4 && outer.length % 2 === 0 && outer.every(isPair) ? outer : [];
}

/** "Line Cook, Harrow Grill" and "Usher, Leeds Playhouse": in a section that is one list without any dates, each item is an entry if most name a title. */
function eachNamed(lines: readonly Line[], items: readonly Item[], outer: readonly Item[]): readonly Item[] {
  if (items.length < lines.length || outer.length < 2 || items.some(({ dates }) => dates.length > 0)) return [];
  const isHead = ({ line: { text } }: Item): boolean =>
    text.length <= LONGEST_NAMES && !/[;:]$|\p{Ll}{4}[.]$/u.test(text) && !isRunning(text);
  const named = outer.filter(({ line: { text } }) => NAMES_BOTH.test(text) && scoreTitle(text.split(NAMES_BOTH)[0] ?? "") >= CLEARLY_TITLE);
  return outer.every(isHead) && named.length >= outer.length * MOSTLY ? outer : [];
}

const LONGEST_NAMES = 110;
const CLEARLY_TITLE = 0.6;
/** Between a title and an employer in one line. */
const NAMES_BOTH = /,\s|\s[–—|@-]\s|\sat\s(?=\p{Lu})/u;

/** "Company: Harbour Works", "Position: Welder" and an item with dates, time and again: a form that was written as a list. */
function eachForm(items: readonly Item[], outer: readonly Item[]): readonly Item[] {
  const fieldOf = ({ line }: Item): string | undefined => readLabel(line.text)?.field;
  const isNamed = (item: Item): boolean => NAMED_IN_FORMS.has(fieldOf(item) ?? "");
  const dated = outer.filter((item) => item.dates.length > 0 && item.line.text.length <= LONGEST_NAMES);
  const found = dated.flatMap((item) => {
    const above = items.slice(Math.max(0, item.at - 2), item.at).filter(isNamed);
    return above.length === 2 ? [...above, item] : [];
  });
  return found.length > 0 && found.length === dated.length * 3 ? found : [];
}

const NAMED_IN_FORMS: ReadonlySet<string> = new Set(["company", "position", "institution", "degree", "area"]);

/** A stretch of a line as a head of its own. */
export function partOfLine(line: Line, from: number, to: number): ListedHead {
  const { links, styled, placed, ...rest } = line;
  const [start, end] = [line.start + from, line.start + to];
  const inside = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[] | undefined) =>
    spans?.flatMap((span) =>
      span.start < end && span.end > start ? [{ ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) }] : [],
    );
  return {
    ...rest,
    text: line.text.slice(from, to),
    start,
    end,
    kind: "paragraph",
    isHead: true,
    ...(links && { links: inside(links) ?? [] }),
    ...(styled && { styled: inside(styled) ?? [] }),
    ...(placed && { placed: inside(placed) ?? [] }),
  };
}

/** What follows a head in its own line, from there on: an item below it. */
export function itemBehind(line: Line, from: number): ListedHead {
  const { isHead: _, ...told } = partOfLine(line, from, line.text.length);
  return { ...told, kind: "list-item", row: line.row + 0.5 };
}

/** The head or heads in one item. */
function headsOf({ line, dates }: Item): ListedHead[] {
  const [first, second] = dates;
  const cut = first && nextPost(line.text, first.end);
  if (
    !first ||
    !second ||
    cut === undefined ||
    !isDated(line.text.slice(cut), [{ ...second, start: second.start - cut, end: second.end - cut }])
  )
    return [partOfLine(line, 0, line.text.length)];
  return [partOfLine(line, 0, first.end), { ...partOfLine(line, cut, line.text.length), row: line.row + 0.5 }];
}

/**
 * "• Harrow Works — Clerk" over a line that opens with dates and is no item: the item heads the entry that these date.
 * So it does over "Clerk" and, in a line of their own, the dates: a list that breaks the lines of its items.
 *
 * Only where the section opens so, and every line with dates in it stands below an item.
 */
function headsAboveDates(lines: readonly Line[], options: DateOptions): ReadonlySet<Line> {
  if (lines[0]?.kind !== "list-item") return new Set();
  const dated = lines.flatMap((line, at) => {
    const dates = line.kind === "list-item" ? [] : findDates(line.text, options);
    return dates.length > 0 ? [{ at, dates }] : [];
  });
  const heads = dated.flatMap(({ at, dates }) => {
    const line = lines[at];
    const above = lines[at - 1]?.kind === "list-item" ? 1 : 2;
    const isBare = line !== undefined && undated({ line, dates }) === "" && lines[at - 1]?.row !== line.row;
    return (above === 1 ? dates.some((date) => date.start === 0) : isBare) ? (lines[at - above] ?? []) : [];
  });
  return heads.length === dated.length && heads.every((line) => line.kind === "list-item") ? new Set(heads) : new Set();
}

/**
 * Where a section is nothing but lists, the items that carry the dates are the heads of its entries.
 *
 * A dated line outside of the lists shows that they say what was done, and leaves them so.
 */
export function headsAmongItems(lines: readonly HeadedLine[], options: DateOptions): readonly ListedHead[] {
  const whole = joinContinued(lines);
  const above = headsAboveDates(whole, options);
  if (above.size > 0) return whole.map((line) => (above.has(line) ? partOfLine(line, 0, line.text.length) : line));
  const listed = whole.filter((line) => line.kind === "list-item");
  const items = listed.map((line, at) => ({ line, dates: findDates(line.text, options), at }));
  if (items.length < 2 || whole.some((line) => line.kind !== "list-item" && findDates(line.text, options).length > 0)) return lines;
  const top = outermost(items);
  const found =
    [
      eachForm(items, top),
      eachDated(top),
      eachNest(items, top),
      eachPair(top),
      eachList(top),
      eachBareDate(items),
      eachNamed(whole, items, top),
    ].find((some) => some.length > 0) ?? [];
  const heads = new Map(found.map((item) => [item.line, item]));
  const pairs = found.flatMap((item) => {
    const next = items[item.at + 1];
    return next && !heads.has(next.line) && !isRunning(next.line.text) ? [[item, next] as const] : [];
  });
  const below = new Map(namesBelow(pairs).map(([item, name]) => [name.line, item] as const));
  if (heads.size === 0) return lines;
  return whole.flatMap((line) => {
    const head = heads.get(line);
    // In the row of the dates, so that it is no head above the next ones.
    const dated = below.get(line);
    const label = dated && undated(dated) !== "" ? { columnLabel: "company" as const } : {};
    if (dated) return [{ ...partOfLine(line, 0, line.text.length), row: dated.line.row, ...label }];
    return head ? headsOf(head) : [line];
  });
}
