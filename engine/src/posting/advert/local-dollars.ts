import type { Salary } from "../../model/index.ts";
import { countryOfPlace } from "../../recognise/places/country-of-place.ts";
import { inMainlandSigns } from "../../text/traditional.ts";

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["CA", "CAD"],
  ["AU", "AUD"],
  ["NZ", "NZD"],
  ["SG", "SGD"],
  ["HK", "HKD"],
]);
/** Where the sign means pesos, and from which monthly sum on nobody can mean dollars. */
const PESOS: ReadonlyMap<string, readonly [currency: string, leastMonthly: number]> = new Map([
  ["MX", ["MXN", 9_000]],
  ["CL", ["CLP", 200_000]],
  ["CO", ["COP", 500_000]],
  ["AR", ["ARS", 100_000]],
  ["UY", ["UYU", 15_000]],
]);
const MONTHS = 12;
const NAMES_AMERICAN = /us\s?\$|\$\s?us|(?<!\p{L})usd(?!\p{L})|u\.?s\.? dollars?|d[oó]lar/iu;

const OTHER_CHINESE_MONEY = /港币|港幣|台币|台幣|新台币|新臺幣|美元|美金|澳门|澳門/u;

/** "月薪4500-5500" without any sign is meant in the money of the mainland, where its signs are written. */
export function inYuan(salary: Salary | undefined, text: string): Salary | undefined {
  if (salary === undefined || salary.currency !== undefined || OTHER_CHINESE_MONEY.test(text)) return salary;
  const isMainland = PAID_IN_HAN.test(text) && inMainlandSigns(text) === text;
  return isMainland ? { ...salary, currency: "CNY" } : salary;
}

const PAID_IN_HAN = /(?:月薪|薪资|薪水|工资|年薪|时薪|待遇|薪酬)[^\n]{0,10}\d/u;

/** "$32 an hour" in Halifax are Canadian dollars, "$620.000" in Santiago are pesos, unless the advert names the American ones. */
export function inLocalDollars(salary: Salary | undefined, locations: readonly string[], text: string): Salary | undefined {
  if (salary?.currency !== "USD" || NAMES_AMERICAN.test(text)) return salary;
  const countries = new Set(locations.map(countryOfPlace));
  const [country = "", another] = [...countries];
  if (another !== undefined) return salary;
  const dollars = DOLLARS.get(country);
  if (dollars !== undefined) return { ...salary, currency: dollars };
  const [pesos, leastMonthly = 0] = PESOS.get(country) ?? [];
  const monthly = (salary.min ?? salary.max ?? 0) / (salary.period === "YEAR" ? MONTHS : 1);
  return pesos === undefined || monthly < leastMonthly ? salary : { ...salary, currency: pesos };
}
