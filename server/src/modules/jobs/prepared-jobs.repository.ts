import type { PostingFeatures } from "@candor/engine";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable } from "../../platform/db/database.ts";
import type { PostingCard } from "./jobs.rules.ts";
import { jobs, postings } from "./jobs.tables.ts";

export type PreparedJob = { readonly jobId: string; readonly features: PostingFeatures };
/** A job with what finding it is made from. */
export type JobToIndex = PreparedJob & {
  readonly title: string;
  readonly card: PostingCard;
  readonly isOpen: boolean;
  readonly createdAt: Date;
};

/** What scoring needs of the named jobs. */
export async function selectPrepared(q: Queryable, workspaceId: WorkspaceId, ids: readonly string[]): Promise<PreparedJob[]> {
  if (ids.length === 0) return [];
  return q
    .select({ jobId: jobs.id, features: postings.features })
    .from(jobs)
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .where(and(eq(jobs.workspaceId, workspaceId), inArray(jobs.id, [...ids])))
    .orderBy(asc(jobs.id));
}

/** What finding the named jobs is made from. */
export async function selectToIndex(q: Queryable, workspaceId: WorkspaceId, ids: readonly string[]): Promise<JobToIndex[]> {
  if (ids.length === 0) return [];
  return q
    .select({
      jobId: jobs.id,
      features: postings.features,
      title: postings.title,
      card: postings.card,
      isOpen: sql<boolean>`${jobs.status} = 'open'`,
      createdAt: jobs.createdAt,
    })
    .from(jobs)
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .where(and(eq(jobs.workspaceId, workspaceId), inArray(jobs.id, [...ids])))
    .orderBy(asc(jobs.id));
}

export async function selectJobIds(q: Queryable, workspaceId: WorkspaceId): Promise<string[]> {
  const rows = await q.select({ id: jobs.id }).from(jobs).where(eq(jobs.workspaceId, workspaceId)).orderBy(asc(jobs.id));
  return rows.map(({ id }) => id);
}
