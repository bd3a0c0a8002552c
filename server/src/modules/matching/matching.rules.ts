import type { MatchWithNames } from "./matching.repository.ts";
import type { MatchRow } from "./matching.schemas.ts";

/** How many matches are kept of a resume, and of a job. */
export const BEST_KEPT = 300;

/** A row as the contract shows it. */
export function toMatchRow(row: MatchWithNames): MatchRow {
  const { card } = row;
  return {
    ...row.summary,
    id: row.id,
    resumeId: row.resumeId,
    jobId: row.jobId,
    job: {
      title: row.title,
      company: card.company ?? null,
      locations: [...card.locations],
      workplace: card.workplace ?? null,
      salary: card.salary ?? null,
      datePosted: card.datePosted ?? null,
      source: row.source,
      sample: row.sample,
    },
    candidate: { name: row.candidateName, fileName: row.fileName },
    reviewStatus: row.reviewStatus,
    scoredAt: row.scoredAt.toISOString(),
  };
}
