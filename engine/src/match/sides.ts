import type { Evidence, Posting, Reading, Span } from "../model/index.ts";
import { type Locatable, locate } from "../text/locate.ts";
import { oncePer } from "../text/once-per.ts";

/** A verdict names every place that it rests on, within reason. */
const MOST_QUOTES = 20;

/** Both documents, ready to be quoted. */
export type Sides = {
  readonly reading: Reading;
  readonly posting: Posting;
  inPosting(spans: readonly Span[]): readonly Evidence[];
  inResume(spans: readonly Span[]): readonly Evidence[];
  /** Evidence of the resume's fields whose pointer fits. */
  ofFields(pointers: RegExp): readonly Evidence[];
};

/** Makes both documents ready to be quoted. */
export function sidesOf(reading: Reading, posting: Posting): Sides {
  const advert: Locatable = { text: posting.text, lines: linesOf(posting.text) };
  return {
    reading,
    posting,
    inPosting: (spans) => quotes(advert, spans),
    inResume: (spans) => quotes(reading, spans),
    ofFields: (pointers) =>
      Object.keys(reading.evidence)
        .filter((pointer) => pointers.test(pointer))
        .flatMap((pointer) => reading.evidence[pointer] ?? [])
        .toSorted((a, b) => a.start - b.start || a.end - b.end)
        .slice(0, MOST_QUOTES),
  };
}

function quotes(document: Locatable, spans: readonly Span[]): readonly Evidence[] {
  return spans
    .filter(({ start, end }) => start < end && end <= document.text.length)
    .slice(0, MOST_QUOTES)
    .map(({ start, end }) => quoteOf(document, start, end));
}

/** What was quoted of a document, by its stretch: rows, requirements and skills quote the same words, and a resume's many matches too. */
const quotesOf = oncePer((_document: Locatable) => new Map<string, Evidence>());

function quoteOf(document: Locatable, start: number, end: number): Evidence {
  const known = quotesOf(document);
  const stretch = `${start}-${end}`;
  const quote = known.get(stretch) ?? locate(document, start, end);
  known.set(stretch, quote);
  return quote;
}

function linesOf(text: string): Locatable["lines"] {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const found = { index, start, end: start + line.length };
    start = found.end + 1;
    return found;
  });
}

/** The first quotes of a skill of the resume. */
export function skillQuotes({ reading }: Sides, skillId: string | undefined): readonly Evidence[] {
  return reading.skills.find((skill) => skill.id === skillId)?.evidence.slice(0, MOST_QUOTES) ?? [];
}
