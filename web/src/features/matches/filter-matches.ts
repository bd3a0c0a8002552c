import type { Band } from "@candor/engine/model";
import type { MatchRow } from "../../lib/api-types.ts";

/** What of a ranked list is shown; absent means all. */
export type RowFilter = { readonly q?: string; readonly bands?: readonly Band[] };

/** The rows that pass, in their order. Every word of the text must occur somewhere in the row. */
export function filterMatches(rows: readonly MatchRow[], filter: RowFilter): readonly MatchRow[] {
  const words = (filter.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => (!filter.bands || filter.bands.includes(row.band)) && words.every((word) => wordsOf(row).includes(word)));
}

/** The places of a list, those with most jobs first. */
export function placesOf(rows: readonly MatchRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { job } of rows) for (const place of new Set(job.locations)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted(([a, more], [b, fewer]) => fewer - more || a.localeCompare(b)).map(([place]) => place);
}

function wordsOf(row: MatchRow): string {
  return [row.job.title, row.job.company, ...row.job.locations, ...row.matchedSkills, ...row.missingSkills].join("\n").toLowerCase();
}
