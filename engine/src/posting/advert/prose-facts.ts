import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { isKnownPlace, readPlace } from "../../recognise/places/read-place.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { dayOf, writtenDay } from "../records/dates.ts";
import { anyOf } from "./phrases.ts";
import { placesIn } from "./segments.ts";

const DEADLINE =
  /\b(?:apply by|apply before|apply no later than|no later than|closing date|deadline|applications? close|bewerbungsfrist|bewerbung(?:en)? bis|bewerben sie sich bis|bewirb dich .{0,20}bis|date limite|jusqu'au|avant le|fecha límite|hasta el|antes del|uiterlijk(?: op)?|entro il|at[ée] (?:ao )?dia|candidaturas at[ée]|inscrições até|solliciteren (?:kan )?tot(?: en met)?|solliciteer (?:vóór|voor|tot|uiterlijk)|reageren (?:kan )?tot(?: en met)?|reageer (?:vóór|voor|tot)|plazo (?:de|para) \p{L}{4,20}|scadenza|entro e non oltre|fino al|prazo(?: de \p{L}{4,20})?|candidature avant|dépôt des candidatures)(?!\p{L})/iu;
const NUMERIC_DAY = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})\b/;

/** The last day to apply, where a line says so. */
export function deadlineIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const found = line.length < 400 ? DEADLINE.exec(line) : null;
    if (!found) continue;
    const rest = line.slice(found.index);
    const day = writtenDay(rest) ?? dayOf(NUMERIC_DAY.exec(rest)?.[0]);
    if (day !== undefined) return day;
  }
  return undefined;
}

const OPENING = 1200;
/** "The job is in Whitstable": a place that no list knows, behind words that only places follow. */
const NAMED_PLACE = new RegExp(
  `(?<!\\p{L})${anyOf(ADVERT_HEAD.placeNamed)}\\s+(?<place>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}(?:,\\s\\p{Lu}[\\p{L}]+)?)`,
  "gu",
);
/** "Einsatzort Bundesweit" is no town. */
const EVERYWHERE = /weit$|^(?:nach|je|Verschiedene|Mehrere|Various|Multiple|Diverse)(?!\p{L})/iu;
const STATEMENT_ENDS = /[\n.;|•·()]+\s*|\s[–—-]\s/;
const MOST_WORDS_OF_A_STATEMENT = 5;
const IN_PLACE =
  /(?<!headquartered |headquarters |founded |seated )\b(?:[Ii]n|based in|located in|near|nahe|bei|à|en|em|te|a|[Ss]tandort|[Ss]itz in)\s+(?<place>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}(?:,\s\p{Lu}\p{L}+(?:\.\p{L}+)*(?:\s\p{Lu}\p{L}+)?)?)/gu;

/** A known place that the first sentences name with "in": "join us in Rotterdam". */
export function placesInProse(text: string): string[] {
  const named: string[] = [];
  for (const { groups } of text.slice(0, OPENING).matchAll(IN_PLACE)) {
    const place = groups?.["place"]?.replace(/[.'’-]+$/u, "") ?? "";
    const words = place.split(/\s+/);
    const shorter = [place, words.slice(0, 2).join(" "), words[0] ?? ""].map((name) => name.replace(/,$/, ""));
    const known = shorter.find((name) => isKnownPlace(name) || isKnownPlace(name.split(",")[0] ?? ""));
    if (known !== undefined) named.push(known);
  }
  // "in Portugal ... our team in Lisbon": the town says more than the country.
  const best = named.find((place) => readPlace(place)?.location.city !== undefined) ?? named[0];
  if (best !== undefined) return [best];
  for (const { groups } of text.slice(0, OPENING).matchAll(NAMED_PLACE)) {
    const [town = "", region] = (groups?.["place"] ?? "").split(/,\s/);
    const place = region !== undefined && isKnownPlace(region) ? `${town}, ${region}` : town;
    if (findWorkplace(place) === undefined && !EVERYWHERE.test(place)) return [place];
  }
  for (const piece of text.slice(0, OPENING).split(STATEMENT_ENDS)) {
    const places = piece.split(/\s+/).length <= MOST_WORDS_OF_A_STATEMENT ? placesIn(piece.trim()) : [];
    if (places.length > 0) return places;
  }
  return text.length <= SHORT_ADVERT ? placesBetweenCommas(text) : [];
}

const SHORT_ADVERT = 400;

/** "Bar Centrale, Torino, part-time": in an advert of a line or two a town may stand between commas. */
function placesBetweenCommas(text: string): string[] {
  const pieces = text.split(/[,，.;|•·()\n]+\s*/u).map((piece) => piece.trim());
  return pieces.map(placesIn).find((places) => places.length > 0) ?? [];
}

const WITH_LEGAL_FORM = 0.9;
const BETWEEN_PIECES = /\s*[|•·]\s*|,\s+|\s+[–—-]\s+/;
const POSTAL_TOWN = /^(?:(?:D|A|CH|F|B|L|NL|I|E)-)?\d{4,5}\s+\p{Lu}/u;

/** The town of the employer's address, where a line has both: "Nordquell GmbH | Uferweg 3 | 54567 Gerolsau". */
export function townOfAddress(lines: readonly string[]): string[] {
  for (const line of lines) {
    const pieces = line.length <= 200 ? line.split(BETWEEN_PIECES) : [];
    const town = pieces.find((piece) => POSTAL_TOWN.test(piece) && readPlace(piece)?.location.city !== undefined);
    if (town !== undefined && pieces.some((piece) => scoreOrganisation(piece) >= WITH_LEGAL_FORM)) return [town];
  }
  return [];
}

const LONGEST_ADDRESS_LINE = 60;
const LINES_OF_AN_ADDRESS = 4;
const TOWN_WITH_CODE = /^\p{Lu}[\p{L} .'’-]{1,40},?\s+[A-Z]{2}\s+\d{5}(?:-\d{4})?$/u;

/** Where to write to: a line with a legal form, and a few lines below it the town with its postal code. */
export function employerOverTown(lines: readonly string[]): { readonly company: string; readonly town: string } | undefined {
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST_ADDRESS_LINE || !(TOWN_WITH_CODE.test(line) || POSTAL_TOWN.test(line))) continue;
    const above = lines.slice(Math.max(0, at - LINES_OF_AN_ADDRESS), at);
    const company = above.findLast((other) => other.length <= LONGEST_ADDRESS_LINE && scoreOrganisation(other) >= WITH_LEGAL_FORM);
    if (company !== undefined) return { company, town: line };
  }
  return undefined;
}

const OF_A_TOWN =
  /(?:^|\s)(?:mairie|ville|commune|stadt|hansestadt|landeshauptstadt|gemeinde|stadtverwaltung|gemeindeverwaltung|city|town|village|county|borough|ayuntamiento|comune|câmara municipal|município|gemeente|lokaal bestuur|stadsbestuur|gemeentebestuur)\s+(?:de\s+la\s+|de\s+|d['’]|di\s+|do\s+|da\s+|of\s+|van\s+)?(?<place>\p{Lu}[\p{L}'’ -]{2,40})$/iu;

/** A town that employs says where the work is: "Mairie de Nantes". */
export function townOfEmployer(company: string | undefined): string | undefined {
  const name = company ?? "";
  // Chinese companies are registered with their city in front.
  const chineseCity = [name.slice(0, 2), name.slice(0, 3)].find((start) => /^\p{Script=Han}+$/u.test(start) && isKnownPlace(start));
  if (chineseCity !== undefined) return chineseCity;
  const place = OF_A_TOWN.exec(name)?.groups?.["place"];
  if (place !== undefined && /^\p{Lu}/u.test(place)) return place;
  // "Autoklinik Reutlingen": what it is, then its town.
  const [, kind = "", last = ""] = /^(\p{Lu}\p{L}{3,})\s(\p{Lu}\p{Ll}{3,})$/u.exec(name) ?? [];
  return scoreOrganisation(kind) > 0 && isKnownPlace(last) ? last : undefined;
}
