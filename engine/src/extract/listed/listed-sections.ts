import type { Award, Certificate, Interest, LaidOut, Line, Publication, Reference } from "../../model/index.ts";
import type { DateOptions } from "../../recognise/dates/find-dates.ts";
import { toPassages } from "../entries/body.ts";
import { toRows } from "../entries/rows.ts";
import { atomsOf } from "../skills/atoms.ts";
import type { Trace, Traced } from "../traced.ts";
import { type ListedItem, listedItems } from "./listed-items.ts";

type Source = readonly [lines: readonly Line[], document: Pick<LaidOut, "text">, options: DateOptions];
type Placed = { readonly start: number; readonly end: number };

function trace(pointer: string, place: Placed | undefined, confidence: number): Trace[] {
  return place ? [{ pointer, spans: [{ start: place.start, end: place.end }], confidence }] : [];
}

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
      ...trace("/name", item.name, 0.9),
      ...trace("/date", item.date, 0.9),
      ...trace("/issuer", item.by, 0.75),
      ...trace("/url", item.url, 0.95),
    ],
  }));
}

export function extractAwards(...source: Source): readonly Traced<Award>[] {
  return listedItems(...source).map((item) => ({
    value: {
      title: item.name.text,
      ...(item.date && { date: item.date.iso }),
      ...(item.by && { awarder: item.by.text }),
      ...(item.more.length > 0 && { summary: textOf(item) }),
    },
    traces: [
      ...trace("/title", item.name, 0.85),
      ...trace("/date", item.date, 0.9),
      ...trace("/awarder", item.by, 0.7),
      ...rest("/summary", item),
    ],
  }));
}

export function extractPublications(...source: Source): readonly Traced<Publication>[] {
  const [lines, , options] = source;
  const passages = toPassages(toRows(lines, options));
  return passages.flatMap((passage) => {
    const [item] = listedItems(
      lines.filter((line) => passage.spans.some((span) => span.start >= line.start && span.end <= line.end)).slice(0, 1),
      source[1],
      options,
    );
    return [
      {
        value: { name: passage.text, ...(item?.date && { releaseDate: item.date.iso }) },
        traces: [{ pointer: "/name", spans: passage.spans, confidence: 0.7 }, ...trace("/releaseDate", item?.date, 0.8)],
      },
    ];
  });
}

export function extractInterests(lines: readonly Line[]): readonly Traced<Interest>[] {
  return lines.flatMap((line) =>
    atomsOf(line.text, line.start).map((atom) => ({ value: { name: atom.text }, traces: trace("/name", atom, 0.85) })),
  );
}

export function extractReferences(lines: readonly Line[], options: DateOptions): readonly Traced<Reference>[] {
  return toPassages(toRows(lines, options)).map((passage) => ({
    value: { reference: passage.text },
    traces: [{ pointer: "/reference", spans: passage.spans, confidence: 0.7 }],
  }));
}
