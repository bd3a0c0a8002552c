import lexicon from "../../data/places/places.json" with { type: "json" };
import type { Span } from "../../model/index.ts";

/** A piece of a place between its commas. */
export type Part = Span & { readonly text: string };

const STREET_WORD = new RegExp(
  `(?:^|[\\s\\d])(?:${lexicon.streets.word.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|")})(?=$|[\\s\\d.,])`,
  "iu",
);
const STREET_SUFFIX = new RegExp(
  `[\\p{L}](?:${lexicon.streets.suffix.map((word) => word.replaceAll(".", "\\.")).join("|")})(?=$|[\\s\\d.,])`,
  "iu",
);

/** "Porto Alegre – RS": written as often with a dash as with a comma. */
const REGION_BEHIND_DASH = /(?<=\p{L})\s[-–—]\s(?=[A-Z]{2}\s*$)/u;

/** The pieces of a place, with a house number beside its street. */
export function partsOf(text: string): Part[] {
  const parts = [...text.replace(REGION_BEHIND_DASH, " , ").matchAll(/(?:^C\/|[^,;|•·()/]|(?<=\d)\/(?=\d))+/gu)].flatMap((match) => {
    const trimmed = match[0].trim();
    const start = match.index + match[0].indexOf(trimmed);
    return trimmed === "" ? [] : [{ start, end: start + trimmed.length, text: trimmed }];
  });
  return joinHouseNumbers(parts, text);
}

/** A house number or a floor between commas: "12, rue des Tilleuls", "Rua das Oliveiras, 45", "C/ Mayor 18, 2.º B". */
const HOUSE_NUMBER = /^(?:n[º°o.]\.?\s?)?\d{1,4}(?:[/-]\d{1,4})?\s?(?:[a-z]|bis|ter|quater)?$|^\d{1,2}\s?\.?\s?[ºª°o]\.?(?:\s.{1,10})?$/iu;

function joinHouseNumbers(parts: readonly Part[], text: string): Part[] {
  const joined: Part[] = [];
  let isOpen = false;
  for (const part of parts) {
    const last = joined.at(-1);
    const isNumber = HOUSE_NUMBER.test(part.text) && !isDepartment(part, text);
    if (last && (isOpen || isNumber))
      joined[joined.length - 1] = { start: last.start, end: part.end, text: text.slice(last.start, part.end) };
    else joined.push(part);
    isOpen = isNumber && joined.length === 1 && last === undefined;
  }
  return joined;
}

/** "Bordeaux (33)", "Ajaccio (2A)": the number of the département behind its town. */
export function isDepartment({ start, end }: Span, text: string): boolean {
  return text[start - 1] === "(" && text[end] === ")" && /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d)$/u.test(text.slice(start, end));
}

/** Whether a piece is a street, by its word or by the number behind it. */
export function isStreet(text: string): boolean {
  return hasStreetWord(text) || (/\d/.test(text) && /^\p{L}[\p{L}\s.-]+\s\d{1,4}\s?[a-zA-Z]?$/u.test(text));
}

/** "Am Markt 5" may be a street and "Université Rennes 2" may not: only the word for a street makes it sure. */
export function hasStreetWord(text: string): boolean {
  return /\d/.test(text) && (STREET_WORD.test(text) || STREET_SUFFIX.test(text));
}
