import type { Band, Workplace } from "@candor/engine/model";
import type { MatchRow } from "../../lib/api-types.ts";
import { yearlyPay } from "../../lib/pay.ts";

/** What the person wants to see of a ranked list; absent means all. */
export type MatchFilter = {
  readonly q?: string;
  readonly bands?: readonly Band[];
  readonly workplace?: readonly Workplace[];
  readonly place?: string;
  /** A year, in the posting's own currency. */
  readonly payFrom?: number;
  /** Posted at most so many days ago. */
  readonly age?: number;
};

const dayMs = 86_400_000;

/** The rows that pass, in their order. Every word of the text must occur somewhere in the row; what a job does not say does not pass. */
export function filterMatches(rows: readonly MatchRow[], filter: MatchFilter, now: Date): readonly MatchRow[] {
  const words = (filter.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const { payFrom, age, place } = filter;
  return rows.filter(
    (row) =>
      (!filter.bands || filter.bands.includes(row.band)) &&
      (!filter.workplace || (row.job.workplace !== null && filter.workplace.includes(row.job.workplace))) &&
      (place === undefined || row.job.locations.includes(place)) &&
      (payFrom === undefined || (yearlyPay(row.job.salary) ?? Number.NEGATIVE_INFINITY) >= payFrom) &&
      (age === undefined || daysSince(row.job.datePosted, now) <= age) &&
      words.every((word) => wordsOf(row).includes(word)),
  );
}

/** The places of a list, those with most jobs first. */
export function placesOf(rows: readonly MatchRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { job } of rows) for (const place of new Set(job.locations)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted(([a, more], [b, fewer]) => fewer - more || a.localeCompare(b)).map(([place]) => place);
}

function daysSince(date: string | null, now: Date): number {
  const posted = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(posted) ? Number.POSITIVE_INFINITY : (now.getTime() - posted) / dayMs;
}

function wordsOf(row: MatchRow): string {
  return [row.job.title, row.job.company, ...row.job.locations, ...row.matchedSkills, ...row.missingSkills].join("\n").toLowerCase();
}
