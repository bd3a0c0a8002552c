import lexicon from "../../data/places/places.json" with { type: "json" };
import gazetteer from "../../data/places/towns.json" with { type: "json" };
import type { Location, Span } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";
import { scoreOrganisation } from "../companies/score-organisation.ts";
import { indexPhrases, phraseOf } from "../phrases/find-phrases.ts";
import { isUnit, type Kind, opensAddress, withoutDistricts } from "./address-parts.ts";
import { readHanAddress } from "./han-address.ts";
import { hasStreetWord, isDepartment, isStreet, type Part, partsOf } from "./place-parts.ts";

/** A text read as a place as a whole. `score` 0-1; `parts` say where each field of the location stands in the text. */
export type PlaceReading = {
  readonly location: Location;
  readonly score: number;
  readonly parts: readonly (Span & { readonly field: keyof Location })[];
  /** Where the rest begins behind a first part that no list knows: "Contoso, India" may be a town or an employer. */
  readonly unknownFirst?: { readonly end: number; readonly restAt: number; readonly isBeforeTown: boolean };
};

const COUNTRIES = indexPhrases(
  Object.entries(lexicon.countries).flatMap(([code, names]) => names.map((name): [string, string] => [name, code])),
);
const CITIES = indexPhrases(Object.entries(lexicon.cities).flatMap(([code, names]) => names.map((name): [string, string] => [name, code])));
/** Smaller towns: each a surname or a brand as well, so that one alone is less sure than one behind a comma. */
const TOWNS = indexPhrases(townNames());
const regions = Object.entries(lexicon.regions).flatMap(([country, table]) =>
  Object.entries(table).map(([code, name]) => ({ country, code, name })),
);
const REGION_NAMES = indexPhrases(regions.map(({ name, country }): [string, string] => [name, country]));
const REGION_CODES = new Set(regions.map(({ code }) => code));
const US_STATES = new Set(Object.keys(lexicon.regions.US));
/** ISO 3166 codes of the countries that the lexicon names. */
const COUNTRY_CODES = new Set(Object.keys(lexicon.countries));
/** Towns that are countries, or are written without theirs: who writes "Singapore" has named both. */
const CITY_STATES = new Set(["SG", "HK", "MO", "MC", "LU", "VA", "SM"]);
const REMOTE = indexPhrases(lexicon.remote.map((word): [string, true] => [word, true]));
const POSTAL =
  /(?:^|\s|[A-Z]{1,2}-)(\d{5}(?:-\d{4})?|\d{4}(?:\s?[A-Z]{2})?|\d{4}-\d{3}|\d{5}-\d{3}|\d{6}|[A-Z]\d{4}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[AC-FHKNPRTV-Y]\d[\dW]\s?(?=[A-Z\d]*\d)[A-Z\d]{4})(?=$|\s)/u;
const SMALL = "of|de|la|le|les|sur|en|am|an|der|den|do|da|dos|del|upon|im|bei|du|von|el|los|las";
const OUTWARD = /^[A-Z]{1,2}\d{1,2}[A-Z]?$/u;
/** "'s-Gravenzande": so only towns begin. */
const GENITIVE_TOWN = /^['’]s-\p{Lu}\p{Ll}+$/u;
/** "Heidenheim an der Brenz", "Châlons-sur-Marne": with its river a town is nothing else. */
const ON_RIVER = /\p{Ll}(?:\s(?:an der|am|upon|aan de|aan den)\s|-(?:sur|sous|lès|les|upon|on)-)\p{Lu}\p{Ll}+$/u;
const NAME_SHAPE = new RegExp(
  `^(?:(?:${SMALL})\\s|[ldo]['’])?\\p{Lu}[\\p{L}.'’]*(?:[\\s-](?:\\p{Lu}[\\p{L}.'’]*|${SMALL}|[ldo]['’]\\p{L}+|\\(?\\p{Lu}[\\p{L}.'’]*\\)?))*$`,
  "u",
);

const RATHER_ORGANISATION = 0.45;
/** What a smaller town that stands by itself is worth: enough behind a comma, not enough for a piece of its own. */
export const LONE_TOWN = 0.7;

/** Taken apart only when a place is first looked for: there are 16,700. */
function* townNames(): Iterable<[name: string, country: string]> {
  for (const [code, names] of Object.entries(gazetteer.towns)) for (const name of names.split("|")) yield [name, code];
}

/** "Stockholm County", "Hiroshima Prefecture": behind a town this is no authority. */
const REGION_SHAPE =
  /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:County|Prefecture|Governorate|Province|Oblast|Voivodeship)$|^(?:Provincia|Província|Province|Prov\.|Landkreis|Kanton|Canton|Departamento|Département)\s(?:(?:de|di|du|of|do|da)\s|d['’])?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}$/u;

/** Reads one comma-free part; a part with a postal code gives two or three kinds. */
function kindsOf(part: Part, isFirst: boolean): readonly Kind[] | undefined {
  const { text, start } = part;
  const whole = { start, end: part.end };
  const country = phraseOf(text, COUNTRIES);
  // "Paris 20e", "Lyon 3e": a district by its number.
  const city = phraseOf(text.replace(/(?<=\p{L})\s\d{1,2}\s?(?:e|er|è|ème|ᵉ)$/u, ""), CITIES);
  if (city !== undefined && (isFirst || country === undefined)) return [{ field: "city", value: text, sure: true, span: whole }];
  if (country !== undefined) return [{ field: "countryCode", value: country, sure: true, span: whole }];
  if (!isFirst && COUNTRY_CODES.has(text) && !REGION_CODES.has(text))
    return [{ field: "countryCode", value: text, sure: true, span: whole }];
  if (REGION_CODES.has(text.replace(/(?<=\p{Ll})\.$/u, ""))) return [{ field: "region", value: text, sure: !isFirst, span: whole }];
  if (phraseOf(text, REGION_NAMES) !== undefined || (!isFirst && REGION_SHAPE.test(text)))
    return [{ field: "region", value: text, sure: true, span: whole }];
  if (GENITIVE_TOWN.test(text)) return [{ field: "city", value: text, sure: true, span: whole }];
  if (isTownName(text)) return [{ field: "city", value: text, sure: true, span: whole, isTown: true }];
  if (phraseOf(text, REMOTE)) return [{ field: "city", value: text, sure: true, span: whole }];
  // "Belfast, BT9": the first half of a British postcode behind its town.
  if (!isFirst && OUTWARD.test(text)) return [{ field: "postalCode", value: text, sure: false, span: whole }];
  const postal = POSTAL.exec(text);
  if (postal?.[1] !== undefined && !(isStreet(text) && postal.index === 0)) return aroundPostal(text, start, postal[1]);
  if (isStreet(text)) return [{ field: "address", value: text, sure: hasStreetWord(text), span: whole }];
  const state = /^(.+?)\s+([A-Z]{2,3})$/u.exec(text);
  const isCountry = state?.[1] !== undefined && COUNTRY_CODES.has(state[2] ?? "") && countryOf(state[1]) === state[2];
  if (
    state?.[1] &&
    state[2] &&
    (isCountry || REGION_CODES.has(state[2])) &&
    NAME_SHAPE.test(state[1]) &&
    // "Boots UK" is the company there; behind a town it is written so as well.
    (state[2] !== "UK" || isKnownPlace(state[1])) &&
    // "Boulder CO": behind a town of that country this is a state and no legal form.
    (scoreOrganisation(text) < RATHER_ORGANISATION || (US_STATES.has(state[2]) && countryOf(state[1]) === "US"))
  ) {
    const split = start + state[1].length;
    return [
      { field: "city", value: state[1], sure: true, span: { start, end: split } },
      {
        field: isCountry ? "countryCode" : "region",
        value: state[2],
        sure: true,
        span: { start: part.end - state[2].length, end: part.end },
      },
    ];
  }
  return NAME_SHAPE.test(text) && text.split(/\s+/u).length <= 4 && scoreOrganisation(text) < RATHER_ORGANISATION
    ? [{ field: "city", value: text, sure: false, span: whole }]
    : undefined;
}

/** "CEP 86010-000", "C.P. 37000", "Pune – 411038": what stands between a town and its code. */
const POSTAL_LABEL = /(?:^|[\s–-]+)(?:C\.?P\.?|CEP|CAP|PIN(?:\scode)?)?\s?[:–-]?\s*$/iu;

function aroundPostal(text: string, offset: number, postal: string): readonly Kind[] | undefined {
  const at = text.indexOf(postal);
  const kinds: Kind[] = [
    { field: "postalCode", value: postal, sure: false, span: { start: offset + at, end: offset + at + postal.length } },
  ];
  const before = text
    .slice(0, at)
    .replace(/(?:^|\s)[A-Z]{1,2}-$/u, "")
    .replace(POSTAL_LABEL, "")
    .trim();
  const after = text.slice(at + postal.length).trim();
  for (const rest of [before, after]) {
    if (rest === "") continue;
    const begin = text.indexOf(rest, rest === after ? at + postal.length : 0);
    const inner = kindsOf({ text: rest, start: offset + begin, end: offset + begin + rest.length }, false);
    if (!inner) return undefined;
    kinds.push(...inner.map((kind) => ({ ...kind, sure: true, isBesideCode: true as const })));
  }
  return kinds;
}

/** "412 Prairie Hall": an American house, whatever its street is called. */
const HOUSE_FIRST = /^\d{2,4}\s(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3})$/u;

/** "Los Laureles 1420, Valdivia": before a town that is known the figures are of the house, as no other town stands before them. */
function houseBeforeTown({ text, start, end }: Part, next: Part | undefined): readonly Kind[] | undefined {
  const street = /^(\p{L}[\p{L}\s.'’-]+)\s\d{2,4}$/u.exec(text)?.[1] ?? HOUSE_FIRST.exec(text)?.[1];
  const isHouse = street !== undefined && next !== undefined && isKnownTown(next.text) && !isKnownPlace(street);
  return isHouse && scoreOrganisation(text) < RATHER_ORGANISATION
    ? [{ field: "address", value: text, sure: false, span: { start, end } }]
    : undefined;
}

/** In a full address the house, its name, the floor and the district may be words that no list knows. */
function belowTown({ text, start, end }: Part, isFirst: boolean): readonly Kind[] | undefined {
  if (text.split(/\s+/u).length > 6) return undefined;
  if (!isFirst) return [];
  return scoreOrganisation(text) < RATHER_ORGANISATION ? [{ field: "address", value: text, sure: false, span: { start, end } }] : undefined;
}

/** Reads a text as a place if every part of it can be one and something in it is surely one. */
export function readPlace(text: string): PlaceReading | undefined {
  if (text.length > 120 || /[@]|https?:/.test(text)) return undefined;
  const han = readHanAddress(text, (name) => phraseOf(name, CITIES) !== undefined);
  if (han) {
    const location = Object.fromEntries(han.map(({ field, start, end }) => [field, text.slice(start, end)]));
    return { location, score: 0.95, parts: han };
  }
  const parts = partsOf(text.replace(/\.$/, " "));
  if (parts.length === 0 || parts.length > 8) return undefined;
  const isAddressed = opensAddress(text, isStreet(parts[0]?.text ?? ""));
  if (parts.length > 6 && !isAddressed) return undefined;
  const kinds: Kind[] = [];
  for (const [index, part] of parts.entries()) {
    const read =
      (index === 0 ? houseBeforeTown(part, parts[1]) : undefined) ??
      ((isAddressed && isUnit(part.text)) || (kinds.at(-1)?.field === "city" && isDepartment(part, text)) ? [] : undefined) ??
      kindsOf(part, index === 0) ??
      (isAddressed && index < parts.length - 1 ? belowTown(part, index === 0) : undefined);
    if (!read) return undefined;
    kinds.push(...read);
  }
  if (!kinds.some((kind) => kind.sure)) return undefined;
  const location: Location = {};
  const placed: (Span & { field: keyof Location })[] = [];
  for (const kind of asWritten(withoutDistricts(kinds, { isKnownTown, isRegion }), text)) {
    const field = location[kind.field] === undefined ? kind.field : kind.field === "city" && !location.region ? "region" : undefined;
    if (field === undefined) continue;
    location[field] = kind.value;
    placed.push({ ...kind.span, field });
  }
  const [first, second] = kinds;
  // Two towns in a row, "Cartago, Madrid": the smaller may be a district and as well the name of an employer.
  const isDoubtful = first?.field === "city" && (!first.sure || (first.isTown === true && second?.field === "city"));
  const unknownFirst =
    isDoubtful && second
      ? { unknownFirst: { end: first.span.end, restAt: second.span.start, isBeforeTown: second.field === "city" && second.sure } }
      : {};
  const unsure = kinds.filter((kind) => (kind === first ? isDoubtful || !kind.sure : !kind.sure)).length;
  const isLoneTown = kinds.length === 1 && first?.isTown === true && !ON_RIVER.test(first.value);
  return { location, score: isLoneTown ? LONE_TOWN : unsure === 0 ? 0.95 : unsure === 1 ? 0.75 : 0.5, parts: placed, ...unknownFirst };
}

/** Which country a known town is in, as an ISO 3166 code. */
function countryOf(town: string): string | undefined {
  return phraseOf(town, CITIES) ?? (isTownName(town) ? phraseOf(town, TOWNS) : undefined);
}

/** "Bengaluru, IN" is in India and not in Indiana; "Singapore" is a town as well. */
function asWritten(kinds: readonly Kind[], text: string): readonly Kind[] {
  const town = kinds.find((kind) => kind.field === "city");
  const told = kinds.map((kind) =>
    kind.field === "region" && town && COUNTRY_CODES.has(kind.value) && countryOf(town.value) === kind.value
      ? { ...kind, field: "countryCode" as const }
      : kind,
  );
  const state = kinds.find((kind) => kind.field === "countryCode" && CITY_STATES.has(kind.value));
  if (!state || town) return told;
  return [{ ...state, field: "city", value: text.slice(state.span.start, state.span.end) }, ...told];
}

/** Written as names are: "Harpenden", never "split" inside a sentence. */
function isTownName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && phraseOf(text, TOWNS) !== undefined;
}

const isKnownTown = (text: string): boolean => phraseOf(text, CITIES) !== undefined || isTownName(text);

const isRegion = (text: string): boolean => phraseOf(text, REGION_NAMES) !== undefined;

/** Whether a word names a known town, region or country. */
export function isKnownPlace(text: string): boolean {
  return phraseOf(text, CITIES) !== undefined || isTownName(text) || phraseOf(text, COUNTRIES) !== undefined || isRegion(text);
}

/** Whether a text says that the work is done from anywhere. */
export function isRemoteWord(text: string): boolean {
  return phraseOf(foldLetters(text), REMOTE) === true;
}
