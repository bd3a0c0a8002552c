import lexicon from "../../data/field-labels/field-labels.json" with { type: "json" };
import type { Span } from "../../model/index.ts";
import { isCampusName, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { isKnownPlace, LONE_TOWN, type PlaceReading, readPlace } from "../../recognise/places/read-place.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { gluedTown } from "./glued-town.ts";
import { trimSpan } from "./trim-span.ts";

/** "Zorggroep Eemland te Amersfoort": the small word between an employer and its town, in languages that write it so. */
const IN_TOWN = /\s+(?:te|à|em|en|in)\s+(?=\p{Lu}\p{Ll})/gu;

/** The gap between a text and a place that is glued to its end by a comma, in brackets or by a small word; nothing if the text has none. */
function placeTail(text: string): Span | undefined {
  const small = [...text.matchAll(IN_TOWN)].at(-1);
  if (small && readPlace(text.slice(small.index + small[0].length))?.parts[0]?.field === "city" && isTownBehind(text, small))
    return { start: small.index, end: small.index + small[0].length };
  const cuts = [...text.matchAll(/[,(]\s*/gu)].map((match) => match.index + match[0].length);
  for (const cut of cuts) {
    const head = text.slice(0, cut).replace(/[,(\s]+$/u, "");
    const tail = text.slice(cut).replace(/\)\s*$/u, "");
    const place = readPlace(tail);
    if (place?.unknownFirst?.isBeforeTown) continue;
    // "University of California, Berkeley" is one name; "University of Washington (Seattle, WA)" has its address in brackets.
    const isAddress = tail.includes(",") && text.slice(0, cut).endsWith("(");
    if (!isAddress && (isCampusName(head) || (!tail.includes(",") && isCampusName(head.split(/,\s+/u).at(-1) ?? head)))) continue;
    // "Bank of America, Charlotte": what stays must still be a name, and a sure place must follow.
    if (place && head.length > 1 && isSurely(place, tail, LONE_TOWN)) return { start: cut, end: cut };
  }
  return undefined;
}

function isTownBehind(text: string, word: RegExpExecArray): boolean {
  const head = text.slice(0, word.index);
  // "Hogeschool van Arnhem en Nijmegen": between two towns the small word is "and".
  if (/^\s+en\s+$/u.test(word[0]) && isKnownPlace(head.split(/\s+(?:van|de|von)\s+/u).at(-1) ?? head)) return false;
  return (
    isKnownPlace(text.slice(word.index + word[0].length)) && scoreTitle(head) === 0 && findDegrees(head).length === 0 && !isCampusName(head)
  );
}

/** Every part is in the lists: then "Zürich" is the town and not the insurer. */
const SURE_PLACE = 0.95;

function isSurely(place: PlaceReading, text: string, least = 0.75): boolean {
  return place.score >= SURE_PLACE || (place.score >= least && scoreTitle(text) < 0.6 && scoreOrganisation(text) < 0.5);
}

function isPlace(text: string): boolean {
  const place = readPlace(text);
  if (place && isHouse(text, place.parts[0])) return false;
  // "Baccalauréat ES" is no town in Spain.
  if (findDegrees(text).some(({ start, end }) => start === 0 && end >= text.length)) return false;
  // "Linz, Diplom.": what stands behind the town is no region.
  const last = /,\s*(\p{Lu}\p{Ll}{3}[^,]*?)\.?$/u.exec(text)?.[1] ?? "";
  if (last !== "" && findDegrees(last).some(({ start, end }) => start === 0 && end >= last.length)) return false;
  // "Cartago, Madrid" in the head of an entry: a name nobody knows before a town is no second town.
  return place !== undefined && !place.unknownFirst?.isBeforeTown && isSurely(place, text);
}

/** "4th Avenue Theatre, Leeds" opens as an address does, and is a house with a name. */
function isHouse(text: string, first: PlaceReading["parts"][number] | undefined): boolean {
  if (first?.field !== "address") return false;
  return scoreOrganisation(text.slice(first.start, first.end).split(/\s+/u).at(-1) ?? "") >= CLEARLY_ORGANISATION;
}

const AT_WORD = new RegExp(`^(?:${lexicon.at.filter((word) => /\p{L}/u.test(word)).join("|")})(?:\\s+|(?<=['’]))(?=\\p{Lu}|\\p{Lo})`, "u");
/** "济南 高中物理教师": Chinese parts a town from what follows by a blank. */
const HAN_TOWN = /^(\p{Script=Han}{2,4})\s+(?=\p{Script=Han})/u;
const CLEARLY_TITLE = 0.6;
const CLEARLY_ORGANISATION = 0.6;
const LEADING_PLACE = /^\(([^()]{2,40})\)[\s,–—-]+(?=\p{L})/u;

/** "at Globex" begins with the word that announces an employer, "(Lyon), Chef de projet" with the town of the employer before it. */
function leadOf(text: string): { readonly length: number; readonly isAt: boolean; readonly place?: Span } | undefined {
  const at = AT_WORD.exec(text);
  if (at) return { length: at[0].length, isAt: true };
  const comma = /^([^,()]{2,30}),\s+(?=\p{L})/u.exec(text) ?? HAN_TOWN.exec(text);
  if (
    comma?.[1] &&
    isTown(comma[1]) &&
    isPlace(comma[1]) &&
    (scoreTitle(text.slice(comma[0].length)) >= CLEARLY_TITLE || isLongDegree(text.slice(comma[0].length))) &&
    scoreTitle(comma[1]) === 0
  )
    return { length: comma[0].length, isAt: false, place: { start: 0, end: comma[1].length } };
  const town = LEADING_PLACE.exec(text);
  return town?.[1] && isTown(town[1]) ? { length: town[0].length, isAt: false, place: { start: 1, end: 1 + town[1].length } } : undefined;
}

/** "Linz, Diplom", but not "Boston, MA". */
const isLongDegree = (text: string): boolean => /^\p{Lu}\p{Ll}{3}/u.test(text) && findDegrees(text)[0]?.start === 0;

function isTown(text: string): boolean {
  return (
    isPlace(text) || (/^\p{Lu}/u.test(text) && text.split(/\s+/u).length <= 3 && scoreTitle(text) === 0 && scoreOrganisation(text) === 0)
  );
}

/** "Bern." at the end of a line is Bern; "D.C." keeps its stop. */
function withoutStop(span: Span, text: string): Span {
  return /\p{Ll}{2}\.$/u.test(text.slice(span.start, span.end)) ? { ...span, end: span.end - 1 } : span;
}

/** "**Titan Castings Ltd**, Lisburn": the weight of the letters parted the town from the comma it stands behind. */
function isBehindComma(span: Span, text: string): boolean {
  return /,\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
}

/** A name or a place of a head. */
type Kinded = { readonly span: Span; readonly kind: "name" | "place"; readonly isAt?: boolean };

/** A stretch as a name, a place, or a name with the place that is glued to it. */
export function withPlace(span: Span, text: string): Kinded[] {
  const value = text.slice(span.start, span.end);
  const lead = leadOf(value);
  if (lead) {
    const rest = withPlace({ start: span.start + lead.length, end: span.end }, text);
    const place = lead.place && { start: span.start + lead.place.start, end: span.start + lead.place.end };
    return [
      ...(place ? [{ span: place, kind: "place" as const }] : []),
      ...rest.map((part) => ({ ...part, ...(lead.isAt && { isAt: true }) })),
    ];
  }
  if (isPlace(value) || (isBehindComma(span, text) && isKnownPlace(value))) return [{ span: withoutStop(span, text), kind: "place" }];
  const cut = gluedTown(value) ?? placeTail(value);
  if (cut === undefined) return [{ span, kind: "name" }];
  return [
    { span: trimSpan({ start: span.start, end: span.start + cut.start }, text), kind: "name" },
    { span: withoutStop(trimSpan({ start: span.start + cut.end, end: span.end }, text), text), kind: "place" },
  ];
}
