import type { PayPeriod } from "../../model/index.ts";

/** Where pay is told by the month unless something else is said, from here on a sum is for a year. */
const LEAST_YEARLY_WHERE_MONTHLY: ReadonlyMap<string, number> = new Map([
  ["BRL", 80_000],
  ["PLN", 60_000],
  ["CZK", 300_000],
  ["HUF", 3_000_000],
  ["RUB", 1_000_000],
  ["UAH", 500_000],
  ["MXN", 150_000],
  ["DOP", 300_000],
  ["COP", 25_000_000],
  ["CLP", 12_000_000],
  ["VND", 150_000_000],
  ["IDR", 150_000_000],
  ["PHP", 250_000],
  ["TWD", 250_000],
  ["THB", 250_000],
  ["CNY", 100_000],
  ["ILS", 70_000],
]);

/** What a sum without a period is for where pay is told by the month. */
export function usualPeriodIn(currency: string | undefined, amount: number): PayPeriod | undefined {
  const leastYearly = LEAST_YEARLY_WHERE_MONTHLY.get(currency ?? "");
  return leastYearly === undefined || amount < 500 ? undefined : amount < leastYearly ? "MONTH" : "YEAR";
}
