import type { PostingField } from "../../data/posting-fields/posting-fields.ts";
import type { Salary } from "../../model/index.ts";
import { findSalary } from "../../recognise/money/find-salary.ts";
import { readAmount, readCurrency, readPeriod } from "../../recognise/money/pay-reading.ts";
import { usualPeriodIn } from "../../recognise/money/usual-period.ts";
import { fieldOfKey } from "./field-of-key.ts";
import { isObject, numberOf, textOf } from "./values.ts";

type PayParts = { min?: unknown; max?: unknown; currency?: unknown; period?: unknown };

const MIN_KEYS = ["min", "minValue", "MinimumRange", "from", "minimum", "low", "min_value", "salaryMin", "p10"];
const CURRENCY_KEYS = ["currency", "currencyCode", "currency_code", "ccy"];
/** Where an object tells the pay in words. */
const WORDS_KEYS = [
  "text",
  "libelle",
  "label",
  "display",
  "displayText",
  "formatted",
  "salaryText",
  "description",
  "summary",
  "scrapeableCompensationSalarySummary",
  "compensationTierSummary",
];
const PERIOD_KEYS = ["unit", "per", "frequency", "payFrequency", "pay_frequency"];
const MAX_KEYS = ["max", "maxValue", "MaximumRange", "to", "maximum", "high", "max_value", "salaryMax", "p90"];

/** A sum from here on is for a year, except in currencies of small units, where it may be for a month. */
const LEAST_YEARLY = 15_000;
const SMALL_UNITS = new Set([
  "JPY",
  "KRW",
  "HUF",
  "CZK",
  "INR",
  "RUB",
  "IDR",
  "VND",
  "CLP",
  "COP",
  "NGN",
  "PHP",
  "THB",
  "TWD",
  "ARS",
  "KES",
  "SEK",
  "NOK",
  "DKK",
  "MXN",
  "ISK",
  "UAH",
  "TRY",
  "PLN",
  "ZAR",
]);

function pick(record: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown {
  return keys.map((key) => record[key]).find((value) => value !== undefined && value !== null && value !== "");
}

/** `pay_info: { pay_low, pay_period }`: what the key of a part says in words of its own. */
function byField(record: Readonly<Record<string, unknown>>, field: PostingField): unknown {
  return Object.entries(record).find(([key, value]) => typeof value !== "object" && value !== "" && fieldOfKey(key)?.field === field)?.[1];
}

const THOUSANDS_BY_POINTS = /^\d{1,3}(?:\.\d{3})+$/;
const SIGNS_AROUND = /^\D*?(?=\d)|[^\d,.-]+$/g;

/** An amount of money in a field for one: `3200`, `"48.0"`, `"18.000 €"`, `"3.450,00"`. */
function amountOf(value: unknown): number | undefined {
  if (typeof value !== "string") return numberOf(value);
  const text = value.trim();
  const plain = THOUSANDS_BY_POINTS.test(text) ? undefined : numberOf(text);
  return plain ?? readAmount(text.replace(SIGNS_AROUND, ""));
}

/** The currency whose sign stands beside an amount. */
function currencyBeside(...values: readonly unknown[]): string | undefined {
  const texts = values.filter((value) => typeof value === "string" && /\d/.test(value)) as readonly string[];
  return texts.map((text) => readCurrency(text.replace(/[\d\s.,'’-]+/g, ""))).find((code) => code !== undefined);
}

/** Pay from separate parts; zero means unknown. */
export function payOf({ min, max, currency, period }: PayParts): Salary | undefined {
  const [low, high] = [amountOf(min), amountOf(max)];
  const code = readCurrency(textOf(currency)) ?? currencyBeside(min, max);
  const unit =
    readPeriod(textOf(period)) ??
    usualPeriodIn(code, Math.min(low || high || 0, high || low || 0)) ??
    (Math.min(low || high || 0, high || low || 0) >= LEAST_YEARLY && !SMALL_UNITS.has(code ?? "") ? "YEAR" : undefined);
  const bounds = { ...(low && { min: low }), ...(high && { max: high }) };
  if (Object.keys(bounds).length === 0) return undefined;
  return { ...bounds, ...(code && { currency: code }), ...(unit && { period: unit }) };
}

/** Pay from a value: schema.org MonetaryAmount, a board's object, a number, or words. */
export function salaryOf(value: unknown, currency?: unknown, period?: unknown): Salary | undefined {
  if (typeof value === "number") return payOf({ min: value, max: value, currency, period });
  if (typeof value === "string") {
    const amount = /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
    if (amount !== undefined) return payOf({ min: amount, max: amount, currency, period });
    const found = findSalary(value, { isPayField: true })?.salary;
    if (found === undefined) return undefined;
    const [code, unit] = [readCurrency(textOf(currency)), readPeriod(textOf(period))];
    return { ...found, ...(found.currency === undefined && code && { currency: code }), ...(unit && { period: unit }) };
  }
  if (Array.isArray(value)) return salaryOf(value[0], currency, period);
  if (!isObject(value)) return undefined;
  const inner = Array.isArray(value["value"]) ? value["value"][0] : value["value"];
  const amounts = isObject(inner) ? inner : value;
  const own = {
    currency: pick(value, CURRENCY_KEYS) ?? pick(amounts, CURRENCY_KEYS) ?? currency,
    period:
      amounts["unitText"] ??
      value["unitText"] ??
      value["period"] ??
      value["interval"] ??
      value["RateIntervalCode"] ??
      pick(value, PERIOD_KEYS) ??
      period,
  };
  const single = isObject(inner) ? inner["value"] : inner;
  if (typeof single === "string" && amountOf(single) === undefined) return salaryOf(single, own.currency, own.period);
  const told = payOf({
    min: pick(amounts, MIN_KEYS) ?? single ?? byField(amounts, "salaryMin"),
    max: pick(amounts, MAX_KEYS) ?? single ?? byField(amounts, "salaryMax"),
    currency: own.currency ?? byField(value, "currency"),
    period: own.period ?? byField(value, "period"),
  });
  const words = pick(value, WORDS_KEYS);
  return told ?? (typeof words === "string" ? salaryOf(words, own.currency, own.period) : undefined);
}
