import { postingField } from "../../data/posting-fields/posting-fields.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { isKnownPlace, readPlace } from "../../recognise/places/read-place.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { HAS_LEGAL_FORM, LIKELY_EMPLOYER, TITLE_SCORE } from "../weights.ts";
import { readSeeking } from "./seeking.ts";
import { isFacts, placesIn, readSegment, type Segment, titleScore } from "./segments.ts";
import { isTownShaped, isTownShapedWithRegion } from "./town-shape.ts";

const LONGEST_LINE = 400;
const LONGEST_TITLE_WORDS = 9;
/** What parts a one-line advert, the plainest first, and how many plain facts make a line one. */
const SEPARATORS: readonly { readonly pattern: RegExp; readonly leastFacts: number; readonly longest: number }[] = [
  { pattern: /\s*\|\s*/, leastFacts: 1, longest: LONGEST_LINE },
  { pattern: /\s*(?:•|(?<!\p{Ll})·|·(?!\p{Ll}))\s*/u, leastFacts: 2, longest: LONGEST_LINE },
  { pattern: /\s+(?:[–—-]|\/\/|::)\s+/, leastFacts: 2, longest: 300 },
  { pattern: /\s*;\s+/, leastFacts: 2, longest: 300 },
  { pattern: /(?:,\s+|，\s*)(?![^()（）]{0,80}[)）])/, leastFacts: 2, longest: 220 },
];
/** "£28,000 + tips" between other facts is pay. */
const AMOUNT_ALONE = /^(?:\p{Sc}\s?\d{1,3}(?:[.,]\d{3})+|\d{1,3}(?:[.,]\d{3})+\s?\p{Sc})(?:\s?\+.{2,40})?$/u;
const BARE_PAY = /^(?:up to\s+|ab\s+|bis\s+)?\d{2,3}\s?(?:k?\s?[-–~～]\s?\d{2,3})?\s?k\+?$/i;

/** "hybrid", "in person", "full-time" behind a comma are facts of their own; "Nebraska (On-site)" is the end of a place. */
function isSmallFact(text: string): boolean {
  return (
    text.split(/\s+/).length <= 3 &&
    placesIn(text).length === 0 &&
    (findWorkplace(text) !== undefined || findEmploymentTypes(text, { isField: true }).length > 0)
  );
}

/** What stands in brackets stays together: "Osmunda (Thai restaurant, riverside), Leeds". */
const COMMA_OUTSIDE = /,(?![^()]{0,80}\))/;

/** "Clínica San Telmo de la Vega (Villarrubia del Río)": behind the employer, in brackets, its town. */
const IN_BRACKETS = /^([^()]{4,60})\s\(([^()]{3,50})\)$/u;

const isPlaceOf = (inside: string) =>
  placesIn(inside).includes(inside) || (isTownShapedWithRegion(inside) && scoreOrganisation(inside) < LIKELY_EMPLOYER);

/** "OSMUNDA Kenya Nairobi, Kenya": a house written like a sign before its town and country, with nothing between them. */
function houseBeforeTown(before: string, after: string): string | undefined {
  const words = before.split(/\s+/);
  const town = [words.slice(-2).join(" "), words.at(-1) ?? ""].find((name) => name.length < before.length && isKnownPlace(name));
  if (town === undefined || isKnownPlace(before) || readPlace(after)?.location.countryCode === undefined) return undefined;
  const house = before.slice(0, -town.length).trim();
  return /^\p{Lu}{4,}(?!\p{L})/u.test(house) || scoreOrganisation(house) >= LIKELY_EMPLOYER ? house : undefined;
}

/** "Wegener & Partner mbB, 24103 Kiel": the employer, then the place behind a comma. */
export function splitAtPlace(text: string): string[] {
  const [, house = "", inside = ""] = IN_BRACKETS.exec(text) ?? [];
  const isHouse = scoreOrganisation(house) >= (/[,?:]/.test(house) ? HAS_LEGAL_FORM : LIKELY_EMPLOYER);
  if (house !== "" && isHouse && titleScore(house) < TITLE_SCORE && isPlaceOf(inside)) return [house, inside];
  const comma = text.search(COMMA_OUTSIDE);
  if (comma < 0) return [text.trim()];
  const [before, after] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  if (isSmallFact(after)) return [before, after];
  if (scoreOrganisation(before) >= LIKELY_EMPLOYER && isTownShaped(after) && scoreOrganisation(after) < LIKELY_EMPLOYER)
    return [before, after];
  const sign = houseBeforeTown(before, after);
  if (sign !== undefined) return [sign, `${before.slice(sign.length).trim()}, ${after}`];
  const isBehindName = !isKnownPlace(before) && readPlace(after)?.location.city !== undefined;
  return isBehindName || (placesIn(text).length === 0 && placesIn(after).length > 0) ? [before, after] : [text.trim()];
}

/** "120M gross", "15k net" */
const AMOUNT_FIRST = /^\d[\d.,]*\s?(?:k|m|mil|mio|triệu)?\s(?:gross|net|brut|brutto|bruto|netto|lordi|usd|eur|gbp|vnd|rmb|cny)(?!\p{L})/iu;

/** Whether a piece of text can be the name of an employer by its look. */
export function isCompanyShaped(text: string): boolean {
  if (text.length > 60 || text.split(/\s+/).length > 7 || /\S@\S+\.\p{L}/u.test(text)) return false;
  if (!/^(?:\p{Lu}|\d+(?:[\p{L}&]|-\p{Lu}\p{Ll})|\p{Script=Han})/u.test(text))
    return /^\p{Ll}+\p{Lu}/u.test(text) && scoreOrganisation(text) >= HAS_LEGAL_FORM;
  if (
    AMOUNT_FIRST.test(text) ||
    /^\d{2,3}[km](?:\s|$)|\d(?:st|nd|rd|th)\s\p{Lu}/iu.test(text) ||
    /\p{Sc}\s?\d|[?!]\s/u.test(text) ||
    /\d{3}[ -]\d{3}|\d{1,2}[.:h]\d{2}(?!\d)/u.test(text) ||
    /^\d+(?:\p{Script=Han}|[、．.)]\s?\p{Script=Han})/u.test(text) ||
    /\sno\s\p{Ll}{4}|\s(?:to|of|for|at|by|with|in|on|and|or)$/u.test(text) ||
    /^(?:tel|fon|phone|telefon|e-?mail)\b/i.test(text) ||
    /\d{5,}$/.test(text)
  )
    return false;
  if (/[，。；]/u.test(text) || (/\p{Script=Han}/u.test(text) && text.length > 25)) return false;
  return !/[.:!?/]$/.test(text) || scoreOrganisation(text) >= HAS_LEGAL_FORM;
}

const LEAST_LABELS = 2;
const FACTS_THAT_LEAVE_TWO = 3;

/** "Role: Go Engineer": such a piece says itself what it tells. */
function isLabelled(piece: string): boolean {
  const label = /^(\p{L}[\p{L} ]{1,24}):\s+\S/u.exec(piece)?.[1];
  return label !== undefined && postingField(label) !== undefined;
}

function readPiece(text: string, line: string): Segment {
  const label = /\p{Script=Han}/u.test(line) ? "薪资" : "salary";
  return readSegment(BARE_PAY.test(text) || AMOUNT_ALONE.test(text) ? `${label} ${text}` : text);
}

/** "**Acme**", "*Remote*": what only makes letters bold or slanted. */
const plain = (piece: string) => piece.replace(/^[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/g, "");

/** "Acme - Ghent - Cook - FULL-TIME. Write to us.": the last piece ends where a sentence begins. */
function withoutSentenceBehind(pieces: readonly string[]): readonly string[] {
  const [fact, sentence] = pieces.at(-1)?.split(/(?<=\p{L}{3})\.\s+(?=\p{Lu})/u) ?? [];
  return fact === undefined || sentence === undefined ? pieces : [...pieces.slice(0, -1), fact];
}

/** The pieces of a line that is an advert of its own: a job and some plain facts, parted by one sign. */
export function segmentsOfLine(line: string): readonly Segment[] | undefined {
  if (line.length > LONGEST_LINE || line.trimStart().startsWith("|")) return undefined;
  for (const { pattern, leastFacts, longest } of SEPARATORS) {
    const pieces = withoutSentenceBehind(
      line
        .split(pattern)
        .map(plain)
        .filter((piece) => piece !== ""),
    );
    if (pieces.filter(isLabelled).length >= LEAST_LABELS) return undefined;
    if (pieces.length < 3 || line.length > longest || (leastFacts > 1 && readSeeking(pieces[0] ?? "") !== undefined)) continue;
    const segments = pieces.flatMap((piece) => (leastFacts > 1 ? splitAtPlace(piece) : [piece])).map((piece) => readPiece(piece, line));
    const facts = segments.filter((segment) => isFacts(segment)).length;
    const isTitled = segments.some(
      (segment) => segment.titleScore >= TITLE_SCORE && segment.text.split(/\s+/).length <= LONGEST_TITLE_WORDS,
    );
    // "Quill | Fullstack SWE | Full-time | Remote | $150k": so many facts leave only the employer and the job.
    if (leastFacts === 1 && facts >= FACTS_THAT_LEAVE_TWO && segments.length - facts === 2) return segments;
    if (facts >= leastFacts && (isTitled || (leastFacts === 1 && segments.some((segment) => segment.places.length > 0)))) return segments;
    if (leastFacts === 1) return undefined;
  }
  return undefined;
}
