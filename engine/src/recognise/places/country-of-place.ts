import lexicon from "../../data/places/places.json" with { type: "json" };
import gazetteer from "../../data/places/towns.json" with { type: "json" };
import { foldLetters } from "../../text/fold.ts";
import { readPlace } from "./read-place.ts";

const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = lexicon.regions;
const CITIES: Readonly<Record<string, readonly string[]>> = lexicon.cities;
const TOWNS: Readonly<Record<string, string>> = gazetteer.towns;

/** The countries with a town of that name; where a large one is called so, the small ones are not meant. */
function countriesOfTown(town: string): readonly string[] {
  const key = foldLetters(town);
  const large = Object.keys(CITIES).filter((country) => CITIES[country]?.some((name) => foldLetters(name) === key));
  if (large.length > 0) return large;
  return Object.keys(TOWNS).filter((country) => `|${foldLetters(TOWNS[country] ?? "")}|`.includes(`|${key}|`));
}

function countriesOfRegion(region: string): readonly string[] {
  const key = foldLetters(region);
  const isIt = ([code, name]: readonly [string, string]) => code === region || foldLetters(name) === key;
  return Object.keys(REGIONS).filter((country) => Object.entries(REGIONS[country] ?? {}).some(isIt));
}

/** Which country a place is in, as an ISO 3166 code, if its words leave no doubt: "Perth WA" is in Australia, "Vancouver, WA" may be anywhere. */
export function countryOfPlace(place: string): string | undefined {
  const { countryCode, region, city } = readPlace(place)?.location ?? {};
  if (countryCode !== undefined) return countryCode;
  const byTown = city === undefined ? [] : countriesOfTown(city);
  const byRegion = region === undefined ? [] : countriesOfRegion(region);
  const both = byRegion.filter((country) => byTown.includes(country));
  const [country, another] = both.length > 0 ? both : byRegion.length > 0 ? byRegion : byTown;
  return another === undefined ? country : undefined;
}
