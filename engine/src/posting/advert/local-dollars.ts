import type { Salary } from "../../model/index.ts";
import { readPlace } from "../../recognise/places/read-place.ts";

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["CA", "CAD"],
  ["AU", "AUD"],
  ["NZ", "NZD"],
  ["SG", "SGD"],
  ["HK", "HKD"],
]);
const NAMES_AMERICAN = /us\s?\$|\$\s?us|(?<!\p{L})usd(?!\p{L})|u\.?s\.? dollars?/iu;

/** "$32 an hour" in Halifax are Canadian dollars, unless the advert names the American ones. */
export function inLocalDollars(salary: Salary | undefined, locations: readonly string[], text: string): Salary | undefined {
  if (salary?.currency !== "USD" || NAMES_AMERICAN.test(text)) return salary;
  const countries = new Set(locations.map((place) => readPlace(place)?.location.countryCode));
  const [country, another] = [...countries];
  const currency = another === undefined ? DOLLARS.get(country ?? "") : undefined;
  return currency === undefined ? salary : { ...salary, currency };
}
