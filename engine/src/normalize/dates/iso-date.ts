/** A date as a resume gives it: a year, perhaps with its month; a day is not kept because no reader needs it. */
export type PartialDate = { readonly year: number; readonly month?: number };

/** `2020` or `2020-03`: nothing is added that was not written. */
export function toIso(date: PartialDate): string {
  return date.month === undefined ? String(date.year) : `${date.year}-${String(date.month).padStart(2, "0")}`;
}

/** Reads `2020`, `2020-03` or `2020-03-14`; anything else is undefined. */
export function fromIso(iso: string): PartialDate | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?/.exec(iso);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  if (month === undefined) return { year };
  return month >= 1 && month <= 12 ? { year, month } : { year };
}

/** Months since year 0, with January for a year alone at a start and December at an end. */
export function monthIndex(date: PartialDate, side: "start" | "end"): number {
  return date.year * 12 + (date.month ?? (side === "start" ? 1 : 12)) - 1;
}

/** Earlier first; a year alone counts as its January. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return monthIndex(a, "start") - monthIndex(b, "start");
}

/** Whether a range runs forward, so that "2022 - 2019" is not taken for one. */
export function runsForward(from: PartialDate, to: PartialDate): boolean {
  return monthIndex(from, "start") <= monthIndex(to, "end");
}
