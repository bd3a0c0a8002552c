import type { Problem, Reading, ResumeFeatures } from "@candor/engine";
import { and, count, desc, eq, inArray, isNotNull, lt, ne, sql } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import { notFound } from "../../platform/http/errors.ts";
import type { KeptHabit } from "./resumes.schemas.ts";
import { readings, resumes } from "./resumes.tables.ts";

export type ResumeRow = typeof resumes.$inferSelect;
export type ReadingRow = typeof readings.$inferSelect;

const owned = (workspaceId: WorkspaceId, id: string) => and(eq(resumes.workspaceId, workspaceId), eq(resumes.id, id));
const ownedReading = (workspaceId: WorkspaceId, resumeId: string) =>
  and(eq(readings.workspaceId, workspaceId), eq(readings.resumeId, resumeId));

/** Inserts a resume; undefined when the workspace already has these bytes. */
export async function insertResume(tx: Tx, row: typeof resumes.$inferInsert): Promise<ResumeRow | undefined> {
  const [inserted] = await tx
    .insert(resumes)
    .values(row)
    .onConflictDoNothing({ target: [resumes.workspaceId, resumes.sha256] })
    .returning();
  return inserted;
}

export async function findByContent(q: Queryable, workspaceId: WorkspaceId, sha256: string): Promise<ResumeRow | undefined> {
  const [row] = await q
    .select()
    .from(resumes)
    .where(and(eq(resumes.workspaceId, workspaceId), eq(resumes.sha256, sha256)));
  return row;
}

export async function findResume(q: Queryable, workspaceId: WorkspaceId, id: string): Promise<ResumeRow | undefined> {
  const [row] = await q.select().from(resumes).where(owned(workspaceId, id));
  return row;
}

export async function loadResume(q: Queryable, workspaceId: WorkspaceId, id: string): Promise<ResumeRow> {
  const row = await findResume(q, workspaceId, id);
  if (!row) throw notFound("resume");
  return row;
}

/** Newest first; `before` is the id of the last row of the page before. */
export async function selectResumes(
  q: Queryable,
  workspaceId: WorkspaceId,
  page: { readonly before?: string | undefined; readonly take: number },
): Promise<ResumeRow[]> {
  return q
    .select()
    .from(resumes)
    .where(and(eq(resumes.workspaceId, workspaceId), page.before === undefined ? undefined : lt(resumes.id, page.before)))
    .orderBy(desc(resumes.id))
    .limit(page.take);
}

export async function setStatus(tx: Tx, workspaceId: WorkspaceId, id: string, status: ResumeRow["status"]): Promise<void> {
  await tx.update(resumes).set({ status }).where(owned(workspaceId, id));
}

export async function setFailed(tx: Tx, workspaceId: WorkspaceId, id: string, problem: Problem): Promise<void> {
  await tx
    .update(resumes)
    .set({ status: "failed", problemCode: problem.code, problemMessage: problem.message })
    .where(owned(workspaceId, id));
}

/** What a list row shows of a reading, kept on the resume. */
export async function setReadFacts(
  tx: Tx,
  workspaceId: WorkspaceId,
  id: string,
  facts: Pick<ResumeRow, "format" | "kind" | "pageCount" | "name" | "label" | "status"> & { readonly readAt?: Date },
): Promise<void> {
  await tx.update(resumes).set(facts).where(owned(workspaceId, id));
}

export async function setMatchCounts(tx: Tx, workspaceId: WorkspaceId, counts: ReadonlyMap<string, number>): Promise<void> {
  await tx
    .update(resumes)
    .set({ matchCount: sql`coalesce((${JSON.stringify(Object.fromEntries(counts))}::jsonb ->> ${resumes.id})::integer, 0)` })
    .where(eq(resumes.workspaceId, workspaceId));
}

/** Removes resumes with everything below them, and says which files they had. */
export async function removeResumes(
  tx: Tx,
  workspaceId: WorkspaceId,
  which: { readonly id?: string; readonly samplesOnly?: boolean },
): Promise<Pick<ResumeRow, "id" | "sha256">[]> {
  return tx
    .delete(resumes)
    .where(
      and(
        eq(resumes.workspaceId, workspaceId),
        which.id === undefined ? undefined : eq(resumes.id, which.id),
        which.samplesOnly ? eq(resumes.sample, true) : undefined,
      ),
    )
    .returning({ id: resumes.id, sha256: resumes.sha256 });
}

/** Makes uploads and removals of the same bytes wait for each other until the transaction ends. */
export async function lockContent(tx: Tx, sha256: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${sha256}))`);
}

/** Whether any workspace still refers to these bytes. */
export async function isContentUsed(q: Queryable, sha256: string): Promise<boolean> {
  const rows = await q.select({ sha256: resumes.sha256 }).from(resumes).where(eq(resumes.sha256, sha256)).limit(1);
  return rows.length > 0;
}

export async function countResumeRows(q: Queryable, workspaceId: WorkspaceId): Promise<{ all: number; samples: number }> {
  const [row] = await q
    .select({ all: count(), samples: sql<string>`count(*) filter (where ${resumes.sample})` })
    .from(resumes)
    .where(eq(resumes.workspaceId, workspaceId));
  return { all: row?.all ?? 0, samples: Number(row?.samples ?? 0) };
}

/** Puts the resumes that another engine version has read back in the queue, and returns their ids. */
export async function queueOutdated(tx: Tx, workspaceId: WorkspaceId, engineVersion: string): Promise<string[]> {
  const outdated = tx
    .select({ id: readings.resumeId })
    .from(readings)
    .where(and(eq(readings.workspaceId, workspaceId), ne(readings.engineVersion, engineVersion)));
  const rows = await tx
    .update(resumes)
    .set({ status: "queued" })
    .where(and(eq(resumes.workspaceId, workspaceId), inArray(resumes.id, outdated)))
    .returning({ id: resumes.id });
  return rows.map(({ id }) => id);
}

/** Lets a resume whose reader failed wait again. */
export async function queueGivenUp(tx: Tx, workspaceId: WorkspaceId, id: string, problemCode: Problem["code"]): Promise<void> {
  const givenUp = and(owned(workspaceId, id), eq(resumes.status, "failed"), eq(resumes.problemCode, problemCode));
  await tx.update(resumes).set({ status: "queued", problemCode: null, problemMessage: null }).where(givenUp);
}

/** One reading per resume: a second reading of the same bytes replaces the first. */
export async function putReading(tx: Tx, row: typeof readings.$inferInsert): Promise<void> {
  const { engineVersion, reading, corrections, habit, features, vector, updatedAt } = row;
  await tx
    .insert(readings)
    .values(row)
    .onConflictDoUpdate({ target: readings.resumeId, set: { engineVersion, reading, corrections, habit, features, vector, updatedAt } });
}

export async function findReading(q: Queryable, workspaceId: WorkspaceId, resumeId: string): Promise<ReadingRow | undefined> {
  const [row] = await q.select().from(readings).where(ownedReading(workspaceId, resumeId));
  return row;
}

export async function loadReading(q: Queryable, workspaceId: WorkspaceId, resumeId: string): Promise<ReadingRow> {
  const row = await findReading(q, workspaceId, resumeId);
  if (!row) throw notFound("reading");
  return row;
}

export async function setCorrections(
  tx: Tx,
  workspaceId: WorkspaceId,
  resumeId: string,
  set: Pick<ReadingRow, "corrections" | "headings" | "habit" | "features" | "vector" | "updatedAt">,
): Promise<void> {
  await tx.update(readings).set(set).where(ownedReading(workspaceId, resumeId));
}

/** What scoring needs of readings, by the id of their resume; all of the workspace, or one. */
export async function selectFeatures(
  q: Queryable,
  workspaceId: WorkspaceId,
  which: { readonly resumeId?: string; readonly after?: string; readonly take: number },
): Promise<{ resumeId: string; features: ResumeFeatures; asOf: Reading["asOf"] }[]> {
  return q
    .select({ resumeId: readings.resumeId, features: readings.features, asOf: sql<string>`${readings.reading} ->> 'asOf'` })
    .from(readings)
    .where(
      and(
        eq(readings.workspaceId, workspaceId),
        which.resumeId === undefined ? undefined : eq(readings.resumeId, which.resumeId),
        which.after === undefined ? undefined : sql`${readings.resumeId} > ${which.after}`,
      ),
    )
    .orderBy(readings.resumeId)
    .limit(which.take);
}

/** What scoring needs of the readings of the named resumes. */
export async function selectFeaturesOf(
  q: Queryable,
  workspaceId: WorkspaceId,
  ids: readonly string[],
): Promise<{ resumeId: string; features: ResumeFeatures; asOf: Reading["asOf"] }[]> {
  return q
    .select({ resumeId: readings.resumeId, features: readings.features, asOf: sql<string>`${readings.reading} ->> 'asOf'` })
    .from(readings)
    .where(and(eq(readings.workspaceId, workspaceId), inArray(readings.resumeId, [...ids])))
    .orderBy(readings.resumeId);
}

export async function setUsesLearnt(tx: Tx, workspaceId: WorkspaceId, resumeId: string, usesLearnt: boolean): Promise<void> {
  await tx.update(readings).set({ usesLearnt }).where(ownedReading(workspaceId, resumeId));
}

/** Habits that are looked through for a new document; the newest corrections are the likeliest to fit. */
const MOST_HABITS = 200;

/** What the corrections of the workspace's other resumes taught, the newest last so that it has the last word. */
export async function selectHabits(
  q: Queryable,
  workspaceId: WorkspaceId,
  besides: string,
): Promise<{ resumeId: string; habit: KeptHabit }[]> {
  const rows = await q
    .select({ resumeId: readings.resumeId, habit: readings.habit })
    .from(readings)
    .where(and(eq(readings.workspaceId, workspaceId), ne(readings.resumeId, besides), isNotNull(readings.habit)))
    .orderBy(desc(readings.updatedAt), desc(readings.id))
    .limit(MOST_HABITS);
  return rows.flatMap(({ resumeId, habit }) => (habit ? [{ resumeId, habit }] : [])).reverse();
}

export async function fileNamesOf(q: Queryable, workspaceId: WorkspaceId, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await q
    .select({ id: resumes.id, fileName: resumes.fileName })
    .from(resumes)
    .where(and(eq(resumes.workspaceId, workspaceId), inArray(resumes.id, [...ids])));
  return new Map(rows.map(({ id, fileName }) => [id, fileName]));
}

/** The corrected resumes of a workspace with what was read and what was corrected. */
export async function selectCorrected(q: Queryable, workspaceId: WorkspaceId) {
  return q
    .select({
      sha256: resumes.sha256,
      format: resumes.format,
      reading: readings.reading,
      corrections: readings.corrections,
      headings: readings.headings,
    })
    .from(readings)
    .innerJoin(resumes, eq(resumes.id, readings.resumeId))
    .where(
      and(
        eq(readings.workspaceId, workspaceId),
        sql`(jsonb_array_length(${readings.corrections}) > 0 or jsonb_array_length(${readings.headings}) > 0)`,
      ),
    )
    .orderBy(readings.resumeId);
}
