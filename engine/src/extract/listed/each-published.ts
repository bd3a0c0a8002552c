import type { Line, Span } from "../../model/index.ts";
import { toIso } from "../../normalize/dates/iso-date.ts";
import type { DateMention, DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import type { Row } from "../entries/rows.ts";
import { isDateOnly } from "./cards.ts";
import { NUMBERED } from "./citations.ts";

type Placed = Span & { readonly text: string };
/** One publication of a list whose lines all say the same things in the same order. */
export type Published = { readonly title: Placed; readonly source?: Placed; readonly date?: Span & { readonly iso: string } };

const part = (line: Pick<Line, "start" | "text">, start: number, end: number): Placed => {
  const lead = /^[\s,;:|–—-]*/u.exec(line.text.slice(start, end))?.[0].length ?? 0;
  const text = line.text
    .slice(start + lead, end)
    .replace(/[\s,;:.|(（/–—-]{1,8}$/u, "")
    .replace(/(?<=^[^()（）]*)[)）]$/u, "");
  return { start: line.start + start + lead, end: line.start + start + lead + text.length, text };
};

function dated(mention: DateMention, offset: number): Published["date"] {
  const date = mention.from ?? mention.to;
  return date && { start: offset + mention.start, end: offset + mention.end, iso: toIso(date) };
}

/** A table: the year, the title and where it appeared in a cell each. */
export function publishedInCells(rows: readonly Row[]): readonly Published[] | undefined {
  const isOfCells = (row: Row) => row.lines.length === 3 && row.dates.length === 1 && !isDateOnly(row);
  if (rows.length === 0 || !rows.every(isOfCells)) return undefined;
  const read = rows.map(({ lines, dates: [date] }) => {
    const [title, source, ...others] = lines.filter((line) => !date || line.end < date.start || line.start > date.end);
    const told = date && dated(date, 0);
    return title && source && others.length === 0 ? { title, source, ...(told && { date: told }) } : undefined;
  });
  return read.every((one) => one !== undefined) ? read : undefined;
}

/** Letters of a title, at least; Chinese says as much in a third of them. */
const isTitle = (text: string): boolean => text.length >= (/\p{Script=Han}/u.test(text) ? 4 : 12);
const CUTS = [/\s{0,4}\|\s{0,4}/gu, /\s\/\s{1,4}/gu, /\s[–—-]\s{1,4}/gu, /\s?[(（](?=[^()（）]*[)）]?$)/gu, /[,，]\s{0,4}/gu];
/** Words in a title's own clauses too, so that a list must tell. */
const WEAK_CUTS = [/[:：]\s{1,4}/gu];

/** "2. Title, Journal, 2021": numbered, or each line with its year first or last; title and source as all lines part them. */
export function publishedInLines(lines: readonly Line[], options: DateOptions): readonly Published[] | undefined {
  const bare = lines.map((line) => {
    const found = NUMBERED.exec(line.text)?.[0] ?? "";
    const number = /\d{4}/u.test(found) ? "" : found;
    const [start, text] = [line.start + number.length, line.text.slice(number.length)];
    const date = findDates(text, options).find((one) => one.end >= text.trimEnd().length - 1 || one.start === 0);
    return { start, text, date, isNumbered: number !== "" };
  });
  const isOnly = lines.length === 1;
  if (!bare.every((line) => line.date) && (isOnly || !bare.every((line) => line.isNumbered))) return undefined;
  const told = bare.map(({ date, text }) => {
    const isFirst = date?.start === 0;
    return { from: date && isFirst ? date.end : 0, to: date && !isFirst ? date.start : text.length };
  });
  const cutsOf = (sign: RegExp) =>
    bare.map(({ text }, at) => {
      const { from = 0, to = 0 } = told[at] ?? {};
      return [
        ...text
          .slice(from, to)
          .replace(/[\s,，|(（/–—-]{1,8}$/u, "")
          .matchAll(sign),
      ]
        .map((cut) => ({ start: from + cut.index, end: from + cut.index + cut[0].length }))
        .findLast((cut) => isTitle(text.slice(from, cut.start)) && /^[\p{Lu}\p{Lo}]/u.test(text.slice(cut.end)));
    });
  const cuts = [...CUTS, ...(isOnly ? [] : WEAK_CUTS)].map(cutsOf).find((all) => all.every((cut) => cut !== undefined));
  if (isOnly && !cuts) return undefined;
  return bare.map((line, at) => {
    const { from = 0, to = 0 } = told[at] ?? {};
    const cut = cuts?.[at];
    const date = line.date && dated(line.date, line.start);
    return {
      title: part(line, from, cut ? cut.start : to),
      ...(cut && { source: part(line, cut.end, to) }),
      ...(date && { date }),
    };
  });
}
