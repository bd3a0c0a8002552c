import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import provinces from "../../data/places/provinces.json" with { type: "json" };
import { WIDE_AREAS } from "../../data/workplace-words/workplace-words.ts";
import type { EmploymentType, Salary, Workplace } from "../../model/index.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";
import { MONTH_NUMBERS } from "../../recognise/dates/words.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { findSalary } from "../../recognise/money/find-salary.ts";
import { phraseAt, phraseTable, wordsOf } from "../../recognise/phrases/phrase-table.ts";
import { isKnownPlace, isRemoteWord, readPlace } from "../../recognise/places/read-place.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { TITLE_SCORE } from "../weights.ts";
import { anyOf } from "./phrases.ts";

/** What one short piece of an advert's head says. */
export type Segment = {
  readonly text: string;
  readonly places: readonly string[];
  readonly workplace?: Workplace;
  readonly employmentTypes: readonly EmploymentType[];
  readonly salary?: Salary;
  readonly url?: string;
  readonly titleScore: number;
  readonly organisationScore: number;
};

const AREAS = phraseTable(WIDE_AREAS.map((area) => [area, true] as const));
export const GENDER_MARK = /\((?:[mwfdxhi]\s?[/|*,]\s?){1,3}[mwfdxhia]\)|\b[mwfd]\/[mwfd]\/[mwfdx]\b|\([hf]\/[fh]\)/iu;
const AROUND_PLACE = new RegExp(`(?<!\\p{L})(?:100\\s?%|${anyOf(ADVERT_HEAD.aroundPlaces)})(?!\\p{L})`, "giu");
const PLACE_PARTS = /\s*(?:[;|/&+•·()]|(?<!\p{L})(?:or|and|oder|und|ou|et|o|e|en|y)(?!\p{L})|\s[-–—]\s|:)\s*/iu;
const LONGEST_PLACE_TEXT = 90;
const PLACE_SCORE = 0.6;
const SURE_PLACE_SCORE = 0.9;
const MOST_WORDS_BESIDE_TYPES = 2;
const A_YEAR = /^20[1-3]\d$/;

/** "Software Engineers (Frontend, Mobile)": several are sought, and what of follows in brackets. */
const SEVERAL = /(?<=\p{Ll}{3})(?:s|es)(?=\s*$|\s*[(,/|])/gu;
const SEVERAL_ANYWHERE = /(?<=\p{Ll}{3})(?:s|es)(?=\s|$|[(,/|])/gu;
const MOST_WORDS_OF_SEVERAL = 3;
const ENDS_IN_BRACKETS = /\s*\([^()]*\)\s*$/u;

/** "Multiple Development Positions": several jobs under one name. */
const SEVERAL_JOBS = /^(?:multiple|several|various)\s(?:\p{L}+\s){0,2}(?:positions|roles|openings|vacancies|jobs)$/iu;
const SEVERAL_JOBS_SCORE = 0.6;

/** How much a piece of text is a job title, with the mark "(m/w/d)" as the surest sign. */
export function titleScore(text: string): number {
  if (SEVERAL_JOBS.test(text)) return SEVERAL_JOBS_SCORE;
  const bare = text.replace(ENDS_IN_BRACKETS, "");
  const alone = bare.split(/\s+/).length <= MOST_WORDS_OF_SEVERAL ? bare.replace(SEVERAL_ANYWHERE, "") : bare.replace(SEVERAL, "");
  const score = alone === text ? scoreTitle(text) : Math.max(scoreTitle(text), scoreTitle(bare), scoreTitle(alone));
  return Math.min(1.3, score + (GENDER_MARK.test(text) ? 0.6 : 0));
}

const TOWN =
  "\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:\\p{Lu}[\\p{L}.'’-]+|de|del|della|di|da|do|la|las|los|le|les|sur|sous|en|am|an|der|im|bei|upon|on)){0,4}";
/** "OR", "NSW 2321", "Co. Kerry", "Derbyshire": what may stand behind the comma of a town's name. */
const BEHIND_COMMA = `(?:${[...provinces.US, ...provinces.CA, ...provinces.AU].join("|")})(?:\\s\\d{4,5}|\\s\\p{Lu}\\d\\p{Lu}\\s?\\d\\p{Lu}\\d)?|(?:Co\\.?|County)\\s\\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+shire`;
/** "Cedar Flats, OR", "Montebruno (GE)", "Chazelles-sur-Rive (42)", "Serra Clara/MG": a town that no list knows, by its state, county or province. */
const TOWN_OF_REGION = new RegExp(
  `^(?<town>${TOWN})(?:,\\s(?:${BEHIND_COMMA})|\\s\\((?:${provinces.IT.join("|")}|\\d{2,3}|2[AB])\\)|\\s?/\\s?(?:${provinces.BR.join("|")}))$`,
  "u",
);

function isTownOfRegion(text: string): boolean {
  const town = TOWN_OF_REGION.exec(text)?.groups?.["town"] ?? "";
  return (
    town !== "" &&
    scoreOrganisation(town) === 0 &&
    recogniseSkills(town).length === 0 &&
    !/(?<!\p{L})(?:GmbH|AG|Ltd|Inc|LLC)(?!\p{L})/u.test(town)
  );
}

const TEXT_LOOKED_AT = 1200;
const IN_TEXT = new RegExp(
  `(?<!\\p{L})(?:a|in|à|en|em|near)\\s(?<place>${TOWN}(?:\\s\\((?:${provinces.IT.join("|")}|\\d{2})\\)|/(?:${provinces.BR.join("|")})(?!\\p{L})|,\\s(?:${provinces.US.join("|")})(?!\\p{L})))`,
  "gu",
);

/** "cerca cameriere a Montefiorile (AN)": the towns that a text names with their province or state. */
export function townsWithRegion(text: string): string[] {
  const [first] = [...text.slice(0, TEXT_LOOKED_AT).matchAll(IN_TEXT)].map(({ groups }) => groups?.["place"] ?? "").filter(isTownOfRegion);
  return first === undefined ? [] : [first];
}

/** Whether a text as a whole names a place: a city, region, country, or a wide area. */
function isPlace(text: string): boolean {
  if (text === "" || text.length > 60 || isRemoteWord(text) || findWorkplace(text) !== undefined) return false;
  const words = wordsOf(text);
  if (phraseAt(words, 0, AREAS)?.to === words.length && /^\p{Lu}/u.test(text)) return true;
  if (!/^[\p{Lu}\d\p{Script=Han}]/u.test(text) || findEmploymentTypes(text).length > 0) return false;
  if (titleScore(text) >= TITLE_SCORE) return false;
  if (isTownOfRegion(text)) return true;
  const reading = readPlace(text);
  const score = reading?.score ?? 0;
  const { city: town, region, countryCode } = reading?.location ?? {};
  if (town === undefined && region === undefined && countryCode === undefined) return false;
  if (score >= SURE_PLACE_SCORE) return true;
  const parts = text.split(",").map((part) => part.replace(/[\d-]+/g, "").trim());
  if (parts.length > 2 && isKnownPlace(parts[0] ?? "") && isKnownPlace(parts.at(-1) ?? "")) return true;
  if (score < PLACE_SCORE) return false;
  const { postalCode, city } = reading?.location ?? {};
  // "2026 Graduate": a year is no postal code.
  const isBackedUp = postalCode !== undefined && !A_YEAR.test(postalCode) && city !== undefined && !MONTH_NUMBERS.has(city.toLowerCase());
  return isBackedUp || parts.some((part) => isKnownPlace(part));
}

/** "Wesseling bei Köln": the job is in the smaller town. */
const NEAR_TOWN =
  /^(?<town>\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30})?)\s(?:bei|b\.|near|nahe|près de|cerca de|vicino a|bij|perto de)\s(?<known>\p{Lu}[\p{L} ’'-]{1,40})$/u;

/** "Salvador-BA", "Salvador / BA": a town and its state, as Brazilians write them. */
const TOWN_AND_STATE = /^(?<town>\p{Lu}[\p{L}'’ ]{2,40}?)\s?[-–/]\s?(?<state>[A-Z]{2})$/u;
/** "PR-Curitiba": the state first. */
const STATE_AND_TOWN = /^(?<state>[A-Z]{2})\s?[-–/]\s?(?<town>\p{Lu}[\p{L}'’ ]{2,40})$/u;
/** "Lyon 3e", "Paris 9e Arrondissement": a district by its number. */
const NUMBERED_DISTRICT = /^(?<town>\p{Lu}[\p{L}'’-]{2,40})\s\d{1,2}(?:er?|è(?:re|me)|ème)?(?:\s+arrondissement)?$/iu;
/** "District 2", "Quận 7" */
const NUMBERED_QUARTER = /^(?:district|quận|bezirk)\s\d{1,2}$/iu;
/** "Dunmore & Thrale": a town on one side of the sign makes no place of the other. */
function isFirmOfTwo(text: string): boolean {
  const sides = text.split(/\s&\s/);
  return sides.length === 2 && sides.some((side) => placesIn(side).length === 0 && side.replace(AROUND_PLACE, "").trim() !== "");
}

/** "Köln-Ehrenfeld": a quarter of a known town. */
function isQuarter(text: string): boolean {
  const [, town = ""] = /^(\p{Lu}\p{Ll}{2,20})-\p{Lu}\p{Ll}{2,20}$/u.exec(text) ?? [];
  return town !== "" && isKnownPlace(town);
}

/** "Gera Germany": the comma was left out. */
function isTownOfCountry(text: string): boolean {
  const { town = "", country = "" } = /^(?<town>\p{Lu}[\p{L} '’-]{2,30})\s(?<country>\p{Lu}[\p{L} ]{3,20})$/u.exec(text)?.groups ?? {};
  const { city, countryCode } = (town === "" ? undefined : readPlace(country)?.location) ?? {};
  return city === undefined && countryCode !== undefined && isKnownPlace(town);
}

/** "Dublin, County Dublin, Ireland" */
const COUNTY_BETWEEN = /,\s*County\s\p{Lu}\p{L}+(?=,|$)/u;
const LEADS_TO_PLACE = /^(?:location|standort|ort|lieu|ubicación|in|à|en|a|bei|near|nr|nr\.|nähe|around|raum)\s*:?\s+(?=\p{Lu})/iu;

/** "US-IL-Chicago": country, state and town as some boards write them. */
const CODED_PLACE = /^[A-Z]{2}-(?<state>[A-Z]{2,3})-(?<town>\p{Lu}[\p{L} .'’-]{1,40})$/u;

const isBalanced = (text: string) => (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);

/** The places that a short text names, as written: "Remote (North America)" gives "North America". */
export function placesIn(text: string): string[] {
  if (text.length > LONGEST_PLACE_TEXT) return [];
  const bare = text.replace(/^[\s(]+|[\s).]+$/g, "").replace(LEADS_TO_PLACE, "");
  if (titleScore(bare) >= TITLE_SCORE) return [];
  const near = NEAR_TOWN.exec(bare)?.groups;
  if (near !== undefined && isKnownPlace(near["known"] ?? "")) return [near["town"] ?? bare];
  const coded = CODED_PLACE.exec(bare)?.groups;
  if (coded !== undefined) return [`${coded["town"]}, ${coded["state"]}`];
  const district = /^(?<city>\p{Script=Han}{2,3}?)(?<rest>\p{Script=Han}{2,5})$/u.exec(bare)?.groups;
  if (district && isKnownPlace(district["city"] ?? "")) return [`${district["city"]}, ${district["rest"]}`];
  if (NUMBERED_QUARTER.test(bare) || isQuarter(bare)) return [bare];
  const city = /^(?<town>\p{Lu}[\p{L} '’-]{2,30})\s(?:city|stad)$/u.exec(bare)?.groups?.["town"];
  if (city !== undefined && isKnownPlace(city)) return [city];
  if (isTownOfCountry(bare)) return [bare];
  const numbered = NUMBERED_DISTRICT.exec(bare)?.groups?.["town"];
  if (numbered !== undefined && isKnownPlace(numbered)) return [bare];
  const isOfState = bare.includes("/") && isTownOfRegion(bare);
  if (!isOfState && isPlace(bare.replace(COUNTY_BETWEEN, "")) && isBalanced(bare)) return [bare];
  if (isFirmOfTwo(bare)) return [];
  if (!isOfState && isTownOfRegion(bare.includes("(") ? `${bare})` : bare)) return [text.trim().replace(LEADS_TO_PLACE, "")];
  const pieces = bare.split(PLACE_PARTS).map((piece) =>
    piece
      .replace(AROUND_PLACE, " ")
      .replace(/\s{2,}/g, " ")
      .replace(/^[\s,.–-]+|[\s,.–-]+$/g, "")
      .replace(LEADS_TO_PLACE, ""),
  );
  const plain = bare
    .replace(AROUND_PLACE, " ")
    .replace(/^[\s,.–-]+/, "")
    .trim();
  const stated = (TOWN_AND_STATE.exec(plain) ?? STATE_AND_TOWN.exec(plain))?.groups;
  if (stated !== undefined && (isKnownPlace(stated["town"] ?? "") || isTownOfRegion(plain)))
    return [`${stated["town"]}, ${stated["state"]}`];
  return [...new Set(pieces.filter((piece) => isPlace(piece)))];
}

/** Reads one segment. */
export function readSegment(text: string): Segment {
  const places = placesIn(text);
  const workplace = findWorkplace(text);
  const salary = /\d/.test(text) ? findSalary(text)?.salary : undefined;
  const url = findUrls(text)[0]?.value;
  return {
    text,
    places,
    ...(workplace && { workplace }),
    employmentTypes: findEmploymentTypes(url === undefined ? text : text.replace(url, " "), { isField: text.split(/\s+/).length <= 4 }),
    ...(salary && { salary }),
    ...(url !== undefined && { url }),
    titleScore: titleScore(text),
    organisationScore: scoreOrganisation(text),
  };
}

/** Whether a segment says nothing but where, how long, for how much: so it names neither the job nor the employer. */
export function isFacts(segment: Segment): boolean {
  return (
    segment.places.length > 0 ||
    segment.workplace !== undefined ||
    segment.salary !== undefined ||
    segment.url !== undefined ||
    (segment.employmentTypes.length > 0 && segment.titleScore < 0.5 && isOnlyTypes(segment.text))
  );
}

/** "Full-time" and "40 hours full-time" say only how much; "Part-time Florist" names a job. */
function isOnlyTypes(text: string): boolean {
  const hits = findEmploymentTypes(text).length > 0;
  const rest = wordsOf(text).filter(
    (word) => /^\p{L}{3,}/u.test(word.key) && findEmploymentTypes(word.key, { isField: true }).length === 0,
  );
  return !hits || rest.length <= MOST_WORDS_BESIDE_TYPES || rest.every((word) => !/^\p{Lu}/u.test(text.slice(word.start, word.end)));
}
