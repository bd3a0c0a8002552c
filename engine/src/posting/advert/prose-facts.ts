import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { isKnownPlace, readPlace } from "../../recognise/places/read-place.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { dayOf, writtenDay } from "../records/dates.ts";
import { HAS_LEGAL_FORM } from "../weights.ts";
import { anyOf } from "./phrases.ts";
import { placesIn } from "./segments.ts";

const DEADLINE = new RegExp(`(?<!\\p{L})(?:${anyOf(ADVERT_HEAD.deadlines)}|bewirb dich .{0,20}bis)(?!\\p{Ll})`, "iu");
const NUMERIC_DAY = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})\b/;

const LONGEST_PARAGRAPH = 2000;
const NEAR_DEADLINE = 120;

/** The last day to apply, where a line says so. */
export function deadlineIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const found = DEADLINE.exec(line.slice(0, LONGEST_PARAGRAPH));
    if (!found) continue;
    const rest = line.slice(found.index, found.index + NEAR_DEADLINE);
    const day = writtenDay(rest) ?? dayOf(NUMERIC_DAY.exec(rest)?.[0]);
    if (day !== undefined) return day;
  }
  return undefined;
}

const POSTED =
  /^[^\p{L}]{0,6}(?:posted|published|date posted|publié|publiée|mise? en ligne|veröffentlicht|online seit|publicad[oa]|pubblicat[oa]|geplaatst)\s(?:on\s|le\s|am\s|el\s|em\s|il\s|op\s)?(?=.{0,4}\d)/iu;
const LINES_THAT_SAY_WHEN = 60;

/** The day on which an advert was put up, where a line says no more than that. */
export function postedIn(text: string): string | undefined {
  for (const line of text.split("\n", LINES_THAT_SAY_WHEN)) {
    const found = line.length < 60 ? POSTED.exec(line) : null;
    const day = found === null ? undefined : (writtenDay(line) ?? dayOf(NUMERIC_DAY.exec(line)?.[0]));
    if (day !== undefined) return day;
  }
  return undefined;
}

const OPENING = 1200;
/** "Port Isbel and Truro" are two towns. */
const TOWN_JOINTS = ADVERT_HEAD.townJoints.filter((joint) => !/^(?:and|y|i|in|im|en|op|im|the|by)$/.test(joint));
/** "The job is in Whitstable": a place that no list knows, behind words that only places follow. */
const NAMED_PLACE = new RegExp(
  `(?<!\\p{L})${anyOf(ADVERT_HEAD.placeNamed)}\\s+(?<place>\\p{Lu}[\\p{L}'’-]+(?:\\s(?:${anyOf(TOWN_JOINTS)}\\s)?\\p{Lu}[\\p{L}'’-]+){0,2}(?:,\\s\\p{Lu}[\\p{L}]+)?)`,
  "gu",
);
/** "Einsatzort Bundesweit" is no town. */
const EVERYWHERE = /weit$|^(?:nach|je|Verschiedene|Mehrere|Various|Multiple|Diverse)(?!\p{L})/iu;
const STATEMENT_ENDS = /[\n.;|•·()]+\s*|\s[–—-]\s/;
const MOST_WORDS_OF_A_STATEMENT = 5;
const IN_PLACE =
  /(?<!headquartered |headquarters |founded |seated )\b(?:[Ii]n|based in|located in|near|nahe|bei|à|en|em|te|a|[Ss]tandort|[Ss]itz in|équipe de|agence de|bureaux? de|boutique de|site de|tienda de|taller de|oficina de|sede di|ufficio di|loja d[oea]|escritório d[oea]|vanuit|in en om|rondom|in und um|rund um|autour de|depuis|desde|aus|uit)\s+(?:(?:our|their|its)\s)?(?:the\s(?:[\p{L}\d]{2,12}\s)?(?:area|heart|centre|center|suburbs|outskirts)\sof\s)?(?<place>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}(?:,\s\p{Lu}\p{L}+(?:\.\p{L}+)*(?:\s\p{Lu}\p{L}+)?)?)/gu;

const NEXT_PLACE =
  /^(?:,\s[A-Z]{2})?(?:\s?[;/&]\s?(?:(?:and|or|und|oder|et|ou|y|e|en)\s)?|,?\s(?:or|and|oder|und|ou|et|y|o|e|of|en)\s|,\s(?=\p{Lu}[\p{L} .'’-]{1,30},\s[A-Z]{2}(?!\p{L})))(?:in\s)?(?<place>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}(?:,\s[A-Z]{2}(?!\p{L}))?)/u;

/** "in San Marcos, CA; Reno, NV and Ely": the known places that stand in one row with the first. */
function placesListedBehind(first: string, text: string): string[] {
  const places: string[] = [];
  let rest = text.slice(text.indexOf(first) + first.length);
  for (let found = NEXT_PLACE.exec(rest); found !== null; found = NEXT_PLACE.exec(rest)) {
    const words = (found.groups?.["place"] ?? "").split(/\s+/);
    const known = [words.length, 2, 1]
      .map((count) =>
        words
          .slice(0, count)
          .join(" ")
          .replace(/[.,'’-]+$/u, ""),
      )
      .find(isTown);
    if (known === undefined) break;
    places.push(known);
    rest = rest.slice(found[0].indexOf(known) + known.length);
  }
  return places;
}

const isTown = (place: string) => isKnownPlace(place.split(",")[0] ?? "") && readPlace(place)?.location.city !== undefined;

/** "We are hiring in San Marcos, CA; Reno, NV; and Ely": below the heading "Location" a sentence may say where. */
export function placesOfSentence(sentence: string): string[] {
  const first = knownPlacesIn(sentence)[0];
  return first === undefined ? [] : [first, ...placesListedBehind(first, sentence)];
}

/** "Our Dublin office is growing" */
const OUR_OFFICE =
  /(?<!\p{L})(?:[Oo]ur|their|the)\s(?<place>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s(?:office|team|branch|shop|site|store|studio|hub|depot)(?!\p{L})/gu;

/** The known places that a text names with "in". */
function knownPlacesIn(text: string): string[] {
  const named: string[] = [];
  for (const { groups } of text.matchAll(IN_PLACE)) {
    const place = groups?.["place"]?.replace(/[.'’-]+$/u, "") ?? "";
    const words = place.split(/\s+/);
    const shorter = [place, words.slice(0, 2).join(" "), words[0] ?? ""].map((name) => name.replace(/,$/, ""));
    const known = shorter.find((name) => isKnownPlace(name) || isKnownPlace(name.split(",")[0] ?? ""));
    // "Köln-Ehrenfeld": a quarter of a known town.
    const [town = "", behind] = (words[0]?.replace(/,$/, "") ?? "").split("-");
    const quarter = known === undefined && behind !== undefined && isKnownPlace(town) ? `${town}-${behind}` : undefined;
    const found = known ?? quarter;
    if (found !== undefined) named.push(found);
  }
  for (const { groups } of text.matchAll(OUR_OFFICE)) {
    const town = groups?.["place"] ?? "";
    if (isTown(town)) named.push(town);
  }
  return named;
}

/** "工作地点杭州", "base成都": in a sentence nothing stands between the word for the place and its name. */
const HAN_PLACE = /(?:工作地点|工作地|办公地点|地点|坐标|base(?:地)?)(?:在|为|于|：|:|\s)?(?<place>\p{Script=Han}{2,3})/iu;

/** A known place that the first sentences name with "in": "join us in Rotterdam". */
export function placesInProse(text: string): string[] {
  const han = HAN_PLACE.exec(text.slice(0, OPENING))?.groups?.["place"] ?? "";
  const city = [han.slice(0, 2), han.slice(0, 3)].find((start) => start.length > 1 && isKnownPlace(start));
  if (city !== undefined) return [city];
  const named = knownPlacesIn(text.slice(0, OPENING));
  // "in Portugal ... our team in Lisbon": the town says more than the country.
  const best = named.find((place) => readPlace(place)?.location.city !== undefined) ?? named[0];
  if (best !== undefined) return [best, ...placesListedBehind(best, text.slice(0, OPENING))];
  for (const { groups } of text.slice(0, OPENING).matchAll(NAMED_PLACE)) {
    const [town = "", region] = (groups?.["place"] ?? "").split(/,\s/);
    const place = region !== undefined && isKnownPlace(region) ? `${town}, ${region}` : town;
    // "im Herzen Göttingens"
    const owner = isKnownPlace(place) ? undefined : place.replace(/s$/u, "");
    if (owner !== undefined && owner !== place && isKnownPlace(owner)) return [owner];
    if (findWorkplace(place) === undefined && !EVERYWHERE.test(place)) return [place];
  }
  for (const piece of text.slice(0, OPENING).split(STATEMENT_ENDS)) {
    const places = piece.split(/\s+/).length <= MOST_WORDS_OF_A_STATEMENT ? placesIn(piece.trim()) : [];
    if (places.length > 0) return places;
  }
  return text.length <= SHORT_ADVERT ? placesBetweenCommas(text) : [];
}

/** "Little Morden is a village in Essex": a town that tells of itself. */
const DESCRIBED = new RegExp(
  `(?:^|[.!?\\n]\\s*)(?<place>\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?:\\s(?:${anyOf(TOWN_JOINTS)}\\s)?\\p{Lu}[\\p{L}'’-]+){0,2})\\s${anyOf(ADVERT_HEAD.isATown)}(?!\\p{L})`,
  "u",
);

/** The town or village in which the one who writes sits, by the sentence that describes it. */
export function townDescribed(text: string): string[] {
  return [DESCRIBED.exec(text.slice(0, OPENING))?.groups?.["place"] ?? []].flat();
}

const SHORT_ADVERT = 400;

/** "Bar Centrale, Torino, part-time": in an advert of a line or two a town may stand between commas. */
function placesBetweenCommas(text: string): string[] {
  const pieces = text.split(/[,，.;|•·()\n]+\s*/u).map((piece) => piece.trim());
  return pieces.map(placesIn).find((places) => places.length > 0) ?? [];
}

const BETWEEN_PIECES = /\s*[|•·]\s*|,\s+|\s+[–—-]\s+/;
const POSTAL_TOWN = /^(?:(?:D|A|CH|F|B|L|NL|I|E)-)?\d{4,5}\s+\p{Lu}/u;

/** The town of the employer's address, where a line has both: "Nordquell GmbH | Uferweg 3 | 54567 Gerolsau". */
export function townOfAddress(lines: readonly string[]): string[] {
  for (const line of lines) {
    const pieces = line.length <= 200 ? line.split(BETWEEN_PIECES) : [];
    const town = pieces.find((piece) => POSTAL_TOWN.test(piece) && readPlace(piece)?.location.city !== undefined);
    if (town !== undefined && pieces.some((piece) => scoreOrganisation(piece) >= HAS_LEGAL_FORM)) return [town];
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
    const company = above.findLast((other) => other.length <= LONGEST_ADDRESS_LINE && scoreOrganisation(other) >= HAS_LEGAL_FORM);
    if (company !== undefined) return { company, town: line };
  }
  return undefined;
}

const OF_A_TOWN = new RegExp(
  `(?:^|\\s)${anyOf(ADVERT_HEAD.townBodies)}\\s+(?:de\\s+la\\s+|de\\s+|d['’]|di\\s+|do\\s+|da\\s+|of\\s+|van\\s+)?(?<place>\\p{Lu}[\\p{L}'’ -]{2,40})$`,
  "iu",
);

/** "Borough Council", "City Hospitals": what it is, and no town. */
const A_BODY = /^(?:councils?|hall|hospitals?|schools?|college|university|clinic|library)(?!\p{L})/iu;
const BODY_OF_A_TOWN = /^(?<place>\p{Lu}\p{Ll}[\p{L}'’-]{2,30})\s(?:Borough|City|Town|Parish|District)\sCouncil$/u;

/** A town that employs says where the work is: "Mairie de Nantes". */
export function townOfEmployer(company: string | undefined): string | undefined {
  const name = company ?? "";
  // Chinese companies are registered with their city in front.
  const chineseCity = [name.slice(0, 2), name.slice(0, 3)].find((start) => /^\p{Script=Han}+$/u.test(start) && isKnownPlace(start));
  if (chineseCity !== undefined) return chineseCity;
  const place = OF_A_TOWN.exec(name)?.groups?.["place"];
  if (place !== undefined && /^\p{Lu}/u.test(place) && !A_BODY.test(place)) return place;
  // "Ormsford Borough Council": the town, then what of it.
  const before = BODY_OF_A_TOWN.exec(name)?.groups?.["place"];
  if (before !== undefined) return before;
  // "Autoklinik Reutlingen": what it is, then its town.
  const [, kind = "", last = ""] = /^(\p{Lu}\p{L}{3,})\s(\p{Lu}\p{Ll}{3,})$/u.exec(name) ?? [];
  return scoreOrganisation(kind) > 0 && isKnownPlace(last) ? last : undefined;
}
