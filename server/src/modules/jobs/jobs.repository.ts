import type { Posting } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { and, asc, count, desc, eq, gt, like, lt, ne, type SQL, sql } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import { notFound } from "../../platform/http/errors.ts";
import { cardOf, contentHash, preparedWith, searchPatterns, searchText } from "./jobs.rules.ts";
import type { ListJobs } from "./jobs.schemas.ts";
import { jobs, postings } from "./jobs.tables.ts";

type JobInsert = typeof jobs.$inferInsert;
type PostingInsert = typeof postings.$inferInsert;

const rowColumns = {
  id: jobs.id,
  postingId: jobs.postingId,
  status: jobs.status,
  source: jobs.source,
  sample: jobs.sample,
  createdAt: jobs.createdAt,
  updatedAt: jobs.updatedAt,
  title: postings.title,
  card: postings.card,
};
export type JobRow = Pick<typeof jobs.$inferSelect, "id" | "postingId" | "status" | "source" | "sample" | "createdAt" | "updatedAt"> &
  Pick<typeof postings.$inferSelect, "title" | "card">;
export type JobWithPosting = JobRow & { readonly posting: Posting };

/** The columns of a posting that its content decides. */
export function postingColumns(posting: Posting): Omit<PostingInsert, "id" | "ownerWorkspaceId" | "createdAt"> {
  const card = cardOf(posting);
  const features = loadEngine().preparePosting(posting);
  return {
    contentHash: contentHash(posting),
    engineVersion: preparedWith(features),
    title: posting.title,
    card,
    search: searchText(posting.title, card),
    posting,
    features,
  };
}

/** Inserts those postings that their owner does not have yet, and returns the ids of these. */
export async function insertPostings(tx: Tx, rows: PostingInsert[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const inserted = await tx
    .insert(postings)
    .values(rows)
    .onConflictDoNothing({ target: [postings.ownerWorkspaceId, postings.contentHash] })
    .returning({ id: postings.id });
  return new Set(inserted.map(({ id }) => id));
}

export async function insertJobs(tx: Tx, rows: JobInsert[]): Promise<void> {
  if (rows.length > 0) await tx.insert(jobs).values(rows);
}

/** The job on the workspace's own posting with this content, if there is one; `except` leaves a job out of the search. */
export async function findJobByContent(
  q: Queryable,
  workspaceId: WorkspaceId,
  hash: string,
  except = "",
): Promise<{ id: string } | undefined> {
  const [row] = await q
    .select({ id: jobs.id })
    .from(jobs)
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .where(and(eq(jobs.workspaceId, workspaceId), eq(postings.ownerWorkspaceId, workspaceId), eq(postings.contentHash, hash)));
  return row && row.id !== except ? row : undefined;
}

export async function loadJob(q: Queryable, workspaceId: WorkspaceId, id: string): Promise<JobWithPosting> {
  const [row] = await q
    .select({ ...rowColumns, posting: postings.posting })
    .from(jobs)
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .where(and(eq(jobs.workspaceId, workspaceId), eq(jobs.id, id)));
  if (!row) throw notFound("job");
  return row;
}

export type JobsBehind = { readonly id: string; readonly title?: string };

/** One page of the list. `behind` are the sort keys of the last row before it. */
export async function selectJobs(
  q: Queryable,
  workspaceId: WorkspaceId,
  query: Pick<ListJobs, "q" | "status" | "sort"> & { readonly behind: JobsBehind | undefined; readonly take: number },
): Promise<JobRow[]> {
  const byTitle = sql`lower(${postings.title})`;
  return q
    .select(rowColumns)
    .from(jobs)
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .where(
      and(
        eq(jobs.workspaceId, workspaceId),
        query.status && eq(jobs.status, query.status),
        ...searchPatterns(query.q ?? "").map((pattern) => like(postings.search, pattern)),
        query.behind && isBehind(query.sort, query.behind, byTitle),
      ),
    )
    .orderBy(...(query.sort === "title" ? [asc(byTitle), asc(jobs.id)] : [query.sort === "oldest" ? asc(jobs.id) : desc(jobs.id)]))
    .limit(query.take);
}

function isBehind(sort: ListJobs["sort"], { id, title = "" }: JobsBehind, byTitle: SQL): SQL {
  if (sort === "title") return sql`(${byTitle}, ${jobs.id}) > (${title.toLowerCase()}, ${id})`;
  return sort === "oldest" ? gt(jobs.id, id) : lt(jobs.id, id);
}

export async function setJobStatus(tx: Tx, workspaceId: WorkspaceId, id: string, status: JobRow["status"], updatedAt: Date): Promise<void> {
  await tx
    .update(jobs)
    .set({ status, updatedAt })
    .where(and(eq(jobs.workspaceId, workspaceId), eq(jobs.id, id)));
}

/** Rewrites the content of a posting that the workspace owns. */
export async function setPosting(tx: Tx, workspaceId: WorkspaceId, postingId: string, posting: Posting): Promise<void> {
  await tx
    .update(postings)
    .set(postingColumns(posting))
    .where(and(eq(postings.ownerWorkspaceId, workspaceId), eq(postings.id, postingId)));
}

/** Jobs whose posting another engine or vectorizer has prepared for scoring. */
export async function selectOutdated(
  tx: Tx,
  workspaceId: WorkspaceId,
  which: { readonly preparedWith: string; readonly take: number },
): Promise<{ jobId: string; postingId: string; posting: Posting }[]> {
  return tx
    .select({ jobId: jobs.id, postingId: postings.id, posting: postings.posting })
    .from(jobs)
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .where(
      and(eq(jobs.workspaceId, workspaceId), eq(postings.ownerWorkspaceId, workspaceId), ne(postings.engineVersion, which.preparedWith)),
    )
    .limit(which.take);
}

/** Removes jobs, and with them the postings that the workspace owns and nobody else can see. */
export async function removeJobs(
  tx: Tx,
  workspaceId: WorkspaceId,
  which: { readonly id?: string; readonly samplesOnly?: boolean },
): Promise<number> {
  const removed = await tx
    .delete(jobs)
    .where(
      and(
        eq(jobs.workspaceId, workspaceId),
        which.id === undefined ? undefined : eq(jobs.id, which.id),
        which.samplesOnly ? eq(jobs.sample, true) : undefined,
      ),
    )
    .returning({ postingId: jobs.postingId });
  const ids = removed.map(({ postingId }) => postingId);
  if (ids.length > 0) {
    const owned = and(eq(postings.ownerWorkspaceId, workspaceId), sql`${postings.id} = any(${sql.param(ids)})`);
    await tx.delete(postings).where(owned);
  }
  return removed.length;
}

export async function countJobRows(q: Queryable, workspaceId: WorkspaceId): Promise<{ all: number; samples: number }> {
  const [row] = await q
    .select({ all: count(), samples: sql<string>`count(*) filter (where ${jobs.sample})` })
    .from(jobs)
    .where(eq(jobs.workspaceId, workspaceId));
  return { all: row?.all ?? 0, samples: Number(row?.samples ?? 0) };
}
