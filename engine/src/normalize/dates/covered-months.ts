import { fromIso, monthIndex } from "./iso-date.ts";

type Period = { readonly startDate?: string; readonly endDate?: string };

function span(period: Period, asOf: string): readonly [number, number] | undefined {
  const start = period.startDate === undefined ? undefined : fromIso(period.startDate);
  const end = fromIso(period.endDate ?? asOf);
  if (!start || !end) return undefined;
  // Two years alone are a distance: "2018 - 2020" is two years of work, not three.
  const yearsOnly = start.month === undefined && end.month === undefined;
  const first = monthIndex(start, "start");
  const last = yearsOnly ? Math.max(monthIndex(end, "start") - 1, first) : monthIndex(end, "end");
  const limit = fromIso(asOf);
  const capped = limit ? Math.min(last, monthIndex(limit, "end")) : last;
  return capped < first ? undefined : [first, capped];
}

/** Months that the periods cover together; overlaps count once, an open period ends at `asOf`. */
export function coveredMonths(periods: readonly Period[], asOf: string): number | undefined {
  const pairs = periods.map((period) => span(period, asOf)).filter((pair) => pair !== undefined);
  if (pairs.length === 0) return undefined;
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of pairs) {
    const start = Math.max(from, reached + 1);
    if (to >= start) months += to - start + 1;
    reached = Math.max(reached, to);
  }
  return months;
}
