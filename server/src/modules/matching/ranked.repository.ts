import { and, asc, desc, eq, gte, like, type SQL, sql } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable } from "../../platform/db/database.ts";
import { jobs, postings, searchPatterns } from "../jobs/index.ts";
import { resumes } from "../resumes/index.ts";
import { type MatchWithNames, rowColumns } from "./matching.repository.ts";
import { matches } from "./matching.tables.ts";
import { filterConditions, type JobFilter } from "./retrieval.repository.ts";
import { jobIndex } from "./retrieval.tables.ts";

/** What lists are sorted by, the greatest first; rows without it come last. */
const ORDERS = {
  score: sql<number>`${matches.score}`,
  newest: sql<number>`coalesce(${jobIndex.postedOn} - date '2000-01-01', -1000000)`,
  pay: sql<number>`coalesce(${jobIndex.payMax}, -1)`,
} as const;
export type RankedOrder = keyof typeof ORDERS;

export type RankedQuery = JobFilter & {
  readonly of: { readonly resumeId: string } | { readonly jobId: string };
  readonly q?: string | undefined;
  readonly minScore?: number | undefined;
  readonly band?: readonly string[] | undefined;
  readonly sort: RankedOrder;
  /** The sort keys of the last row before the page. */
  readonly behind?: { readonly value: number; readonly id: string } | undefined;
  readonly take: number;
};

/** One page of a ranked list; equals in the order of their ids. Archived jobs are not ranked for a resume. */
export async function selectRanked(
  q: Queryable,
  workspaceId: WorkspaceId,
  query: RankedQuery,
): Promise<(MatchWithNames & { sortedBy: number })[]> {
  const { of, behind } = query;
  const order = ORDERS[query.sort];
  const rows = await q
    .select({ ...rowColumns, sortedBy: order })
    .from(matches)
    .innerJoin(jobs, eq(jobs.id, matches.jobId))
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .innerJoin(resumes, eq(resumes.id, matches.resumeId))
    .leftJoin(jobIndex, eq(jobIndex.jobId, matches.jobId))
    .where(
      and(
        eq(matches.workspaceId, workspaceId),
        "resumeId" in of ? and(eq(matches.resumeId, of.resumeId), eq(jobs.status, "open")) : eq(matches.jobId, of.jobId),
        query.minScore === undefined ? undefined : gte(matches.score, query.minScore),
        query.band?.length ? sql`${matches.summary} ->> 'band' = any(${sql.param(query.band)})` : undefined,
        behind && sql`(${order} < ${behind.value} or (${order} = ${behind.value} and ${matches.id} > ${behind.id}))`,
        ...filterConditions(query),
        ...searchConditions(query),
      ),
    )
    .orderBy(desc(order), asc(matches.id))
    .limit(query.take);
  return rows.map((row) => ({ ...row, sortedBy: Number(row.sortedBy) }));
}

function searchConditions({ of, q = "" }: RankedQuery): SQL[] {
  return searchPatterns(q).map((pattern) =>
    "resumeId" in of
      ? like(postings.search, pattern)
      : sql`lower(coalesce(${resumes.name}, '') || ' ' || ${resumes.fileName}) like ${pattern}`,
  );
}
