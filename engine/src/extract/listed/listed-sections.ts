import type { Award, Certificate, Interest, LaidOut, Line, Publication, Span } from "../../model/index.ts";
import { toIso } from "../../normalize/dates/iso-date.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { type Passage, toPassages } from "../entries/body.ts";
import { toRows } from "../entries/rows.ts";
import { atomsOf } from "../skills/atoms.ts";
import { type Trace, type Traced, traceAt } from "../traced.ts";
import { boldOverPlain, cardsOf, titlesOverSources, wrappedBesideDates } from "./cards.ts";
import { areCitations, authorsBehind, beginWithNames, readCitation } from "./citations.ts";
import { type Published, publishedInCells, publishedInLines } from "./each-published.ts";
import { giveFirst } from "./given-first.ts";
import { joinCitations, withMarkers, withoutSubHeads } from "./join-citations.ts";
import { apartBesideDates, itemOfCard, type ListedItem, listedItems, turned, withoutHeadRow } from "./listed-items.ts";
import { sourceBehind } from "./source-behind.ts";
import { sourceName } from "./source-name.ts";

type Source = readonly [lines: readonly Line[], document: Pick<LaidOut, "text">, options: DateOptions];
function rest(pointer: string, item: ListedItem): Trace[] {
  return item.more.length > 0 ? [{ pointer, spans: item.more.map(({ start, end }) => ({ start, end })), confidence: 0.7 }] : [];
}

function textOf(item: ListedItem): string {
  return item.more.map((piece) => piece.text).join(", ");
}

export function extractCertificates(...source: Source): readonly Traced<Certificate>[] {
  return listedItems(...source).map((item) => ({
    value: {
      name: item.name.text,
      ...(item.date && { date: item.date.iso }),
      ...(item.by && { issuer: item.by.text }),
      ...(item.url && { url: item.url.text }),
    },
    traces: [
      ...traceAt("/name", item.name, 0.9),
      ...traceAt("/date", item.date, 0.9),
      ...traceAt("/issuer", item.by, 0.75),
      ...traceAt("/url", item.url, 0.95),
    ],
  }));
}

export function extractAwards(...source: Source): readonly Traced<Award>[] {
  const items = listedItems(...source);
  return (giveFirst(items) ? items.map(turned) : items).map((item) => ({
    value: {
      title: item.name.text,
      ...(item.date && { date: item.date.iso }),
      ...(item.by && { awarder: item.by.text }),
      ...(item.more.length > 0 && { summary: textOf(item) }),
    },
    traces: [
      ...traceAt("/title", item.name, 0.85),
      ...traceAt("/date", item.date, 0.9),
      ...traceAt("/awarder", item.by, 0.7),
      ...rest("/summary", item),
    ],
  }));
}

export function extractPublications(...source: Source): readonly Traced<Publication>[] {
  const [written, document, options] = source;
  const lines = apartBesideDates(withoutSubHeads(withMarkers(written)));
  const whole = joinCitations(lines);
  const namesFirst = beginWithNames(whole);
  if (areCitations(whole)) return whole.map((line) => publicationOf(line, document.text, options, namesFirst));
  const rows = withoutHeadRow(toRows(lines, options));
  const pairs = titlesOverSources(rows) ?? boldOverPlain(rows);
  const each = pairs ? undefined : (publishedInCells(rows) ?? publishedInLines(whole, options));
  if (each) return each.map((one) => alike({ ...one, title: titleOf(one.title, lines) }));
  const cards = pairs ?? cardsOf(rows) ?? wrappedBesideDates(rows);
  if (cards) return cards.flatMap((card) => publishedOf(itemOfCard(card, document.text, true)));
  // A dated item heads an entry elsewhere; here each is one publication.
  return toPassages(rows.map((row) => (row.isHead ? { ...row, isBody: true, isBullet: true } : row))).flatMap((passage) => {
    const [item] = listedItems(
      lines.filter((line) => passage.spans.some((span) => span.start >= line.start && span.end <= line.end)).slice(0, 1),
      source[1],
      options,
    );
    const { title, source: publisher } = sourceBehind(passage.text) ?? {};
    const ends = [titleInBold(lines, passage), authorsBehind(passage.text), title?.end].flatMap((end) => end ?? []);
    const name = passage.text.slice(0, ends.length > 0 ? Math.min(...ends) : undefined);
    return [
      {
        value: {
          name,
          ...(publisher && { publisher: passage.text.slice(publisher.start, publisher.end) }),
          ...(item?.date && { releaseDate: item.date.iso }),
        },
        traces: [
          { pointer: "/name", spans: passage.spans, confidence: 0.7 },
          ...(publisher ? [{ pointer: "/publisher", spans: passage.spans, confidence: 0.6 }] : []),
          ...traceAt("/releaseDate", item?.date, 0.8),
        ],
      },
    ];
  });
}

/** A title without the authors behind it, whom plain letters behind bold ones or their initials tell. */
function titleOf(title: Published["title"], lines: readonly Line[]): Published["title"] {
  const ends = [titleInBold(lines, { text: title.text, spans: [title], isBullet: false }), authorsBehind(title.text)];
  const text = title.text.slice(0, Math.min(...ends.map((end) => end ?? title.text.length)));
  return { start: title.start, end: title.start + text.length, text };
}

/** One of a list whose lines or table rows are all made alike. */
function alike({ title, source, date }: Published): Traced<Publication> {
  const own = source && sourceName(source.text);
  const publisher = source && own && { start: source.start + own.start, end: source.start + own.end };
  return {
    value: {
      name: title.text,
      ...(source && own && { publisher: source.text.slice(own.start, own.end) }),
      ...(date && { releaseDate: date.iso }),
    },
    traces: [...traceAt("/name", title, 0.85), ...traceAt("/publisher", publisher, 0.75), ...traceAt("/releaseDate", date, 0.8)],
  };
}

/** The length of a title in heavier letters or behind a link, which plain words follow in its line. */
function titleInBold(lines: readonly Line[], { text, spans }: Passage): number | undefined {
  const [start] = spans.map((span) => span.start);
  const line = lines.find((one) => start !== undefined && start >= one.start && start < one.end);
  if (start === undefined || !line) return undefined;
  const styled = line.styled ?? [];
  // A line that is bold for the most part ends its title where a plain stretch begins.
  const plain = line.style.bold === true ? styled.find((run) => run.style.bold !== true && run.start > start) : undefined;
  const runs = [...styled.filter((run) => run.style.bold === true && line.style.bold !== true), ...(line.links ?? [])];
  const end = plain?.start ?? runs.find((run) => run.start === start && run.end < line.end)?.end ?? start;
  return end - start >= SHORTEST_TITLE && end - start < text.length
    ? text.slice(0, end - start).replace(/[\s,;:–—-]+$/u, "").length
    : undefined;
}

const SHORTEST_TITLE = 12;

function publishedOf(item: ListedItem | undefined): Traced<Publication>[] {
  if (!item) return [];
  const { date, url } = item;
  const behind = item.by ? undefined : sourceBehind(item.name.text);
  const isPlaced = item.name.text.length === item.name.end - item.name.start;
  const partOf = ({ start, end }: Span) => ({
    ...(isPlaced ? { start: item.name.start + start, end: item.name.start + end } : item.name),
    text: item.name.text.slice(start, end),
  });
  const name = behind ? partOf(behind.title) : item.name;
  const by = behind ? partOf(behind.source) : item.by;
  const value = {
    name: name.text,
    ...(by && { publisher: by.text }),
    ...(date && { releaseDate: date.iso }),
    ...(url && { url: url.text }),
    ...(item.more.length > 0 && { summary: textOf(item) }),
  };
  const traces = [...traceAt("/name", name, 0.85), ...traceAt("/publisher", by, 0.75), ...traceAt("/releaseDate", date, 0.8)];
  return [{ value, traces: [...traces, ...traceAt("/url", url, 0.95), ...rest("/summary", item)] }];
}

function publicationOf(line: Line, text: string, options: DateOptions, namesFirst: boolean): Traced<Publication> {
  const { name, publisher } = readCitation(line, namesFirst);
  const date = findDates(line.text, options).findLast((found) => found.from !== undefined);
  const released = date?.from && { start: line.start + date.start, end: line.start + date.end };
  return {
    value: {
      name: text.slice(name.start, name.end).replaceAll("\n", " "),
      ...(publisher && { publisher: text.slice(publisher.start, publisher.end).replaceAll("\n", " ") }),
      ...(date?.from && { releaseDate: toIso(date.from) }),
    },
    traces: [...traceAt("/name", name, 0.85), ...traceAt("/publisher", publisher, 0.75), ...traceAt("/releaseDate", released, 0.8)],
  };
}

/** "rowing, chess and old maps" ends in two. */
function splitLast(atom: Span & { readonly text: string }): readonly (Span & { readonly text: string })[] {
  const and = /\s+(?:and|und|et|y|e|en)\s+/u.exec(atom.text);
  if (!and) return [atom];
  const end = and.index + and[0].length;
  return [
    { start: atom.start, end: atom.start + and.index, text: atom.text.slice(0, and.index) },
    { start: atom.start + end, end: atom.end, text: atom.text.slice(end) },
  ];
}

export function extractInterests(lines: readonly Line[]): readonly Traced<Interest>[] {
  return lines.flatMap((line) => {
    const atoms = atomsOf(line.text, line.start);
    return atoms
      .flatMap((atom, at) => (at > 0 && at === atoms.length - 1 ? splitLast(atom) : [atom]))
      .map((atom) => ({ value: { name: atom.text }, traces: traceAt("/name", atom, 0.85) }));
  });
}
