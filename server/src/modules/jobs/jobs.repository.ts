import type { GivenVectors, Posting } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { and, asc, count, desc, eq, gt, inArray, like, lt, ne, type SQL, sql } from "drizzle-orm";
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

/** The columns of a posting that its content decides, and `vectors` of it where the engine does not make them. */
export function postingColumns(posting: Posting, vectors?: GivenVectors): Omit<PostingInsert, "id" | "ownerWorkspaceId" | "createdAt"> {
  const card = cardOf(posting);
  const features = loadEngine().preparePosting(posting, vectors);
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

/** Writes what a posting was prepared into, unless its content has become another meanwhile. */
export async function setPrepared(
  tx: Tx,
  workspaceId: WorkspaceId,
  postingId: string,
  columns: ReturnType<typeof postingColumns>,
): Promise<void> {
  const { contentHash: hash } = columns;
  await tx
    .update(postings)
    .set(columns)
    .where(and(eq(postings.ownerWorkspaceId, workspaceId), eq(postings.id, postingId), eq(postings.contentHash, hash)));
}

const isOutdated = (workspaceId: WorkspaceId, preparation: string) =>
  and(eq(jobs.workspaceId, workspaceId), eq(postings.ownerWorkspaceId, workspaceId), ne(postings.engineVersion, preparation));

/** The postings of those of these jobs that something else has prepared for scoring. */
export async function selectOutdated(
  q: Queryable,
  workspaceId: WorkspaceId,
  which: { readonly preparedWith: string; readonly ids: readonly string[] },
): Promise<{ postingId: string; posting: Posting }[]> {
  return q
    .select({ postingId: postings.id, posting: postings.posting })
    .from(jobs)
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .where(and(isOutdated(workspaceId, which.preparedWith), inArray(jobs.id, [...which.ids])))
    .orderBy(asc(jobs.id));
}

/** All jobs whose posting something else has prepared. */
export async function selectOutdatedIds(q: Queryable, workspaceId: WorkspaceId, preparation: string): Promise<string[]> {
  const rows = await q
    .select({ id: jobs.id })
    .from(jobs)
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .where(isOutdated(workspaceId, preparation))
    .orderBy(asc(jobs.id));
  return rows.map(({ id }) => id);
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
