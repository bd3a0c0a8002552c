import { isObject, listOf, textOf } from "./values.ts";

const CITY_KEYS = [
  "addressLocality",
  "city",
  "locality",
  "cityName",
  "CityName",
  "town",
  "municipality",
  "Municipality",
  "ort",
  "stadt",
  "ville",
  "ciudad",
];
const REGION_KEYS = ["addressRegion", "region", "state", "province", "stateName", "bundesland"];
const COUNTRY_KEYS = ["addressCountry", "country", "countryName", "countryCode", "CountryCode", "land", "pays"];
const WHOLE_KEYS = [
  "fullLocation",
  "name",
  "locationName",
  "LocationName",
  "displayName",
  "display_name",
  "display",
  "libelle",
  "label",
  "location",
  "text",
];

const COUNTRY_CODE = /^[a-z]{2}$/;
const LONGEST_PLACE = 120;

function firstText(record: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = textOf(record[key]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Joins what is known of a place, without parts that are empty or said twice. */
export function joinPlace(parts: readonly (string | undefined)[]): string | undefined {
  const kept: string[] = [];
  for (const part of parts) {
    const text = part?.trim();
    if (text && !kept.some((other) => other.toLowerCase() === text.toLowerCase())) kept.push(text);
  }
  return kept.length > 0 ? kept.join(", ") : undefined;
}

function placeOf(value: unknown): string | undefined {
  if (!isObject(value)) {
    const text = textOf(value);
    return text && text.length <= LONGEST_PLACE ? joinPlace(text.split(/\s*,\s*/)) : undefined;
  }
  if (value["hidden"] === true) return undefined;
  const address = [value["address"], value["postalAddress"], value["PostalAddress"], value["adresse"]].find(isObject) ?? value;
  const postal = isObject(address["postalAddress"]) ? address["postalAddress"] : address;
  const country = firstText(postal, COUNTRY_KEYS);
  const joined = joinPlace([
    firstText(postal, CITY_KEYS),
    firstText(postal, REGION_KEYS),
    country !== undefined && COUNTRY_CODE.test(country) ? country.toUpperCase() : country,
  ]);
  if (joined !== undefined) return joined;
  // "streetAddress: Gera, DE": some sites put the whole place there.
  const street = textOf(postal["streetAddress"]);
  if (street !== undefined && !/\d/.test(street) && street.includes(",")) return placeOf(street);
  const whole = firstText(value, WHOLE_KEYS) ?? textOf(value["address"]) ?? textOf(value);
  return whole === undefined ? undefined : placeOf(whole);
}

const LIST_KEYS = ["places", "locations", "cities", "offices"];

/** An object may hold its places in a list. */
function withInnerLists(value: unknown): readonly unknown[] {
  const inner = isObject(value) ? LIST_KEYS.map((key) => value[key]).find((list) => Array.isArray(list) && list.length > 0) : undefined;
  return inner === undefined ? listOf(value) : listOf(inner);
}

/** Places of a value: text, schema.org Place, a board's location object, or a list of any of them. */
export function placesOf(value: unknown): string[] {
  const found = withInnerLists(value).flatMap((item) => {
    const text = typeof item === "string" && /[;|\n]/.test(item) ? item.split(/\s*[;|\n]\s*/) : [item];
    return text.flatMap((part) => placeOf(part) ?? []);
  });
  return [...new Set(found)];
}
