import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import { matchBacklog, matchSettings } from "./retrieval.tables.ts";

/** A job that waits, and which asking for it this is. */
export type Waiting = { readonly jobId: string; readonly turn: string };

/** Whoever asks and whoever works wait for each other here, so that no asking falls between two tasks. */
async function lockSettings(tx: Tx, workspaceId: WorkspaceId): Promise<{ isQueued: boolean }> {
  await tx.insert(matchSettings).values({ workspaceId }).onConflictDoNothing();
  const [row] = await tx
    .select({ isQueued: matchSettings.isQueued })
    .from(matchSettings)
    .where(eq(matchSettings.workspaceId, workspaceId))
    .for("update");
  return { isQueued: row?.isQueued ?? false };
}

export async function setQueued(tx: Tx, workspaceId: WorkspaceId, isQueued: boolean): Promise<void> {
  await tx.update(matchSettings).set({ isQueued }).where(eq(matchSettings.workspaceId, workspaceId));
}

/** Adds jobs to the backlog; true when no task is on its way yet, and the caller must send one. */
export async function addToBacklog(tx: Tx, workspaceId: WorkspaceId, jobIds: readonly string[], turn: string): Promise<boolean> {
  const { isQueued } = await lockSettings(tx, workspaceId);
  await tx.execute(sql`
    insert into match_backlog (workspace_id, job_id, turn)
    select ${workspaceId}, jobs.id, ${turn} || ':' || jobs.id from jobs
    where jobs.workspace_id = ${workspaceId} and jobs.id = any(${sql.param(jobIds)})
    on conflict (workspace_id, job_id) do update set turn = excluded.turn`);
  if (!isQueued) await setQueued(tx, workspaceId, true);
  return !isQueued;
}

/** The jobs that have waited longest. */
export async function selectWaiting(q: Queryable, workspaceId: WorkspaceId, take: number): Promise<Waiting[]> {
  return q
    .select({ jobId: matchBacklog.jobId, turn: matchBacklog.turn })
    .from(matchBacklog)
    .where(eq(matchBacklog.workspaceId, workspaceId))
    .orderBy(asc(matchBacklog.turn))
    .limit(take);
}

export async function countWaiting(q: Queryable, workspaceId: WorkspaceId): Promise<number> {
  const [row] = await q.select({ waiting: count() }).from(matchBacklog).where(eq(matchBacklog.workspaceId, workspaceId));
  return row?.waiting ?? 0;
}

/** Takes matched jobs off the backlog, except those that were asked for again meanwhile. */
export async function removeFromBacklog(tx: Tx, workspaceId: WorkspaceId, done: readonly Waiting[]): Promise<void> {
  const turns = done.map(({ turn }) => turn);
  await tx.delete(matchBacklog).where(and(eq(matchBacklog.workspaceId, workspaceId), inArray(matchBacklog.turn, turns)));
}

/** Says that no task is on its way any more; false when there is work after all. */
export async function closeBacklog(tx: Tx, workspaceId: WorkspaceId): Promise<boolean> {
  await lockSettings(tx, workspaceId);
  if ((await countWaiting(tx, workspaceId)) > 0) return false;
  await setQueued(tx, workspaceId, false);
  return true;
}
