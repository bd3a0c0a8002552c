import type { Award, Certificate, Interest, LaidOut, Line, Publication, Reference } from "../../model/index.ts";
import { toIso } from "../../normalize/dates/iso-date.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { type DateOptions, findDates } from "../../recognise/dates/find-dates.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { toPassages } from "../entries/body.ts";
import { joinContinued } from "../entries/join-broken.ts";
import { toRows } from "../entries/rows.ts";
import { atomsOf } from "../skills/atoms.ts";
import type { Trace, Traced } from "../traced.ts";
import { areCitations, beginWithNames, joinCitations, readCitation } from "./citations.ts";
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
  const [lines, document, options] = source;
  const whole = joinCitations(lines);
  const namesFirst = beginWithNames(whole);
  if (areCitations(whole)) return whole.map((line) => publicationOf(line, document.text, options, namesFirst));
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
    traces: [...trace("/name", name, 0.85), ...trace("/publisher", publisher, 0.75), ...trace("/releaseDate", released, 0.8)],
  };
}

/** "rowing, chess and old maps" ends in two. */
function splitLast(atom: Placed & { readonly text: string }): readonly (Placed & { readonly text: string })[] {
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
      .map((atom) => ({ value: { name: atom.text }, traces: trace("/name", atom, 0.85) }));
  });
}

/** "Prof. Ada Lind, Harbour University" names who vouches; anything else is kept as it was written. */
const PERSON =
  /^((?:(?:Prof|Dr|Ing|Eng|Mr|Mrs|Ms|Herr|Frau|Dott|Sra?|M|Mme)\.?(?:-Ing\.)?\s+)*\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|da|del|der|di|la|le|bin)\s+)*\p{Lu}[\p{L}.'’-]+){1,3})\s*(?:[,–—|(]\s*|\s-\s)(\S.*)$/u;

const NAME_ALONE =
  /^(?:(?:Prof|Dr|Ing|Eng|Mr|Mrs|Ms|Herr|Frau|Dott|Sra?|Mme)\.?\s+)*\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|da|del|der|di|la|le|bin)\s+)*\p{Lu}[\p{L}.'’-]+){1,3}$/u;
const RATHER_OTHER = 0.45;

function isNameAlone({ text }: Line): boolean {
  return NAME_ALONE.test(text) && scoreOrganisation(text) < RATHER_OTHER && scoreTitle(text) < RATHER_OTHER;
}

/** People whose names stand alone in a line over what they are and how to reach them; nothing where the first line is no name. */
function byName(lines: readonly Line[]): readonly Traced<Reference>[] {
  const starts = lines.flatMap((line, at) => (isNameAlone(line) ? [at] : []));
  if (starts[0] !== 0 || starts.length === lines.length) return [];
  return starts.flatMap((start, at) => {
    const [name, ...rest] = lines.slice(start, starts[at + 1] ?? lines.length);
    if (!name) return [];
    const spans = rest.map(({ start: from, end }) => ({ start: from, end }));
    return {
      value: { name: name.text, ...(rest.length > 0 && { reference: rest.map((line) => line.text).join(", ") }) },
      traces: [...trace("/name", name, 0.85), ...(rest.length > 0 ? [{ pointer: "/reference", spans, confidence: 0.7 }] : [])],
    };
  });
}

export function extractReferences(lines: readonly Line[], options: DateOptions): readonly Traced<Reference>[] {
  const people = joinContinued(lines).map((line) => ({ line, match: PERSON.exec(line.text) }));
  if (people.length > 0 && people.every(({ match }) => match !== null)) {
    return people.map(({ line, match }) => {
      const [name = "", reference = ""] = [match?.[1], match?.[2]];
      const at = line.text.length - reference.length;
      return {
        value: { name, reference },
        traces: [
          ...trace("/name", { start: line.start, end: line.start + name.length }, 0.85),
          ...trace("/reference", { start: line.start + at, end: line.end }, 0.7),
        ],
      };
    });
  }
  const named = byName(lines);
  if (named.length > 0) return named;
  return toPassages(toRows(lines, options)).map((passage) => ({
    value: { reference: passage.text },
    traces: [{ pointer: "/reference", spans: passage.spans, confidence: 0.7 }],
  }));
}
