import type { Salary } from "@candor/engine/model";

/** Working hours, days, weeks and months of a full-time year. */
const perYear = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 } as const;

/** What a posting pays at most in a full-time year, in its own currency; nothing where it names no pay. */
export function yearlyPay(salary: Salary | null | undefined): number | undefined {
  const amount = salary?.max ?? salary?.min;
  return amount === undefined ? undefined : amount * perYear[salary?.period ?? "YEAR"];
}
