import type { Problem, Reading, ResumeFeatures } from "@candor/engine";
import { and, count, desc, eq, inArray, isNotNull, lt, ne, or, sql } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import { notFound } from "../../platform/http/errors.ts";
import type { StoredFile } from "../../platform/storage/sealed-files.ts";
import type { KeptHabit } from "./resumes.schemas.ts";
import { readings, resumes } from "./resumes.tables.ts";
import { CLEAR_JSON, type ContactIndex } from "./sealed-reading.ts";

export type ResumeRow = typeof resumes.$inferSelect;

const owned = (workspaceId: WorkspaceId, id: string) => and(eq(resumes.workspaceId, workspaceId), eq(resumes.id, id));
const ownedReading = (workspaceId: WorkspaceId, resumeId: string) =>
  and(eq(readings.workspaceId, workspaceId), eq(readings.resumeId, resumeId));

export async function insertResume(tx: Tx, row: typeof resumes.$inferInsert): Promise<void> {
  await tx.insert(resumes).values(row);
}

/** The resume with these bytes, under either of the names that they may have. */
export async function findByContent(q: Queryable, workspaceId: WorkspaceId, names: readonly string[]): Promise<ResumeRow | undefined> {
  const [row] = await q
    .select()
    .from(resumes)
    .where(and(eq(resumes.workspaceId, workspaceId), inArray(resumes.storedAs, [...names])));
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
  page: { readonly before?: string | undefined; readonly contact: ContactIndex | undefined; readonly take: number },
): Promise<ResumeRow[]> {
  return q
    .select()
    .from(resumes)
    .where(
      and(
        eq(resumes.workspaceId, workspaceId),
        page.before === undefined ? undefined : lt(resumes.id, page.before),
        page.contact && isOf(page.contact),
      ),
    )
    .orderBy(desc(resumes.id))
    .limit(page.take);
}

/** The resume's reading names the address or the number, whichever of them is sought. */
const isOf = ({ emailIndex, phoneIndex }: ContactIndex) => sql`exists (
  select from ${readings} where ${readings.resumeId} = ${resumes.id} and ${and(
    emailIndex === null ? undefined : eq(readings.emailIndex, emailIndex),
    phoneIndex === null ? undefined : eq(readings.phoneIndex, phoneIndex),
  )})`;

/** False where the resume was deleted in the meantime. */
export async function setStatus(tx: Tx, workspaceId: WorkspaceId, id: string, status: ResumeRow["status"]): Promise<boolean> {
  const set = await tx.update(resumes).set({ status }).where(owned(workspaceId, id)).returning({ id: resumes.id });
  return set.length > 0;
}

/** False where the resume was deleted in the meantime. */
export async function setFailed(tx: Tx, workspaceId: WorkspaceId, id: string, problem: Problem): Promise<boolean> {
  const set = await tx
    .update(resumes)
    .set({ status: "failed", problemCode: problem.code, problemMessage: problem.message })
    .where(owned(workspaceId, id))
    .returning({ id: resumes.id });
  return set.length > 0;
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
): Promise<Pick<ResumeRow, "id" | "storedAs">[]> {
  return tx
    .delete(resumes)
    .where(
      and(
        eq(resumes.workspaceId, workspaceId),
        which.id === undefined ? undefined : eq(resumes.id, which.id),
        which.samplesOnly ? eq(resumes.sample, true) : undefined,
      ),
    )
    .returning({ id: resumes.id, storedAs: resumes.storedAs });
}

/** Makes uploads and removals of the same bytes wait for each other until the transaction ends. */
export async function lockContent(tx: Tx, storedAs: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${storedAs}))`);
}

/** The resumes whose document or reading still lies in the clear. */
export async function selectClear(q: Queryable, workspaceId: WorkspaceId): Promise<string[]> {
  const rows = await q
    .select({ id: resumes.id })
    .from(resumes)
    .leftJoin(readings, eq(readings.resumeId, resumes.id))
    .where(and(eq(resumes.workspaceId, workspaceId), or(eq(resumes.sealed, false), sql`get_byte(${readings.sealed}, 0) = ${CLEAR_JSON}`)));
  return rows.map(({ id }) => id);
}

export async function setStored(tx: Tx, workspaceId: WorkspaceId, id: string, stored: StoredFile): Promise<void> {
  const { storedAs, sealed } = stored;
  await tx.update(resumes).set({ storedAs, sealed }).where(owned(workspaceId, id));
}

/** Whether any workspace still refers to these bytes. */
export async function isContentUsed(q: Queryable, storedAs: string): Promise<boolean> {
  const rows = await q.select({ storedAs: resumes.storedAs }).from(resumes).where(eq(resumes.storedAs, storedAs)).limit(1);
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

/** Resumes that something is still to be done with. */
export async function selectUnderWay(q: Queryable, workspaceId: WorkspaceId): Promise<Pick<ResumeRow, "id" | "status">[]> {
  return q
    .select({ id: resumes.id, status: resumes.status })
    .from(resumes)
    .where(and(eq(resumes.workspaceId, workspaceId), inArray(resumes.status, ["queued", "reading", "matching"])));
}

/** Lets a resume whose reader failed wait again. */
export async function queueGivenUp(tx: Tx, workspaceId: WorkspaceId, id: string, problemCode: Problem["code"]): Promise<void> {
  const givenUp = and(owned(workspaceId, id), eq(resumes.status, "failed"), eq(resumes.problemCode, problemCode));
  await tx.update(resumes).set({ status: "queued", problemCode: null, problemMessage: null }).where(givenUp);
}

/** What scoring needs of readings, by the id of their resume; all of the workspace, or one. */
export async function selectFeatures(
  q: Queryable,
  workspaceId: WorkspaceId,
  which: { readonly resumeId?: string; readonly after?: string; readonly take: number },
): Promise<{ resumeId: string; features: ResumeFeatures; asOf: Reading["asOf"] }[]> {
  return q
    .select({ resumeId: readings.resumeId, features: readings.features, asOf: readings.asOf })
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
    .select({ resumeId: readings.resumeId, features: readings.features, asOf: readings.asOf })
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
