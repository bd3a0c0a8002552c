import type { Gap } from "../../model/index.ts";
import { fromIso, monthIndex } from "./iso-date.ts";

type Period = { readonly startDate?: string; readonly endDate?: string };

/** The months that no period covers between the first start and the last, an open period ending at `asOf`; years alone are read as the longest they may mean. */
export function gapsBetween(periods: readonly Period[], asOf: string): Gap[] {
  const spans = periods.flatMap((period) => {
    const start = period.startDate === undefined ? undefined : fromIso(period.startDate);
    const end = fromIso(period.endDate ?? asOf);
    return start && end ? [[monthIndex(start, "start"), monthIndex(end, "end")] as const] : [];
  });
  spans.sort((a, b) => a[0] - b[0]);
  const gaps: Gap[] = [];
  let reached = spans[0]?.[1] ?? 0;
  for (const [from, to] of spans) {
    if (from > reached + 1) gaps.push({ startDate: isoOf(reached + 1), endDate: isoOf(from - 1) });
    reached = Math.max(reached, to);
  }
  return gaps;
}

function isoOf(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
