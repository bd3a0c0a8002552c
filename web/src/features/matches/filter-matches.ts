import type { Band, Workplace } from "@candor/engine/model";
import type { MatchRow } from "../../lib/api-types.ts";

/** What the person wants to see of a ranked list; absent means all. */
export type MatchFilter = { readonly q?: string; readonly bands?: readonly Band[]; readonly workplace?: readonly Workplace[] };

/** The rows that pass, in their order. Every word of the text must occur somewhere in the row. */
export function filterMatches(rows: readonly MatchRow[], filter: MatchFilter): readonly MatchRow[] {
  const words = (filter.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (!filter.bands || filter.bands.includes(row.band)) &&
      (!filter.workplace || (row.job.workplace !== null && filter.workplace.includes(row.job.workplace))) &&
      words.every((word) => wordsOf(row).includes(word)),
  );
}

function wordsOf(row: MatchRow): string {
  return [row.job.title, row.job.company, ...row.job.locations, ...row.matchedSkills, ...row.missingSkills].join("\n").toLowerCase();
}
