import type pg from "pg";
import type { Tx } from "../db/database.ts";
import { ScopedPool } from "../db/scoped-pool.ts";
import { DATABASE_ROLES } from "../db/ways-in.ts";
import { SCHEMA } from "./boss.ts";
import type { AnyHandler, TaskKind } from "./task.ts";
import { asTaskQueue } from "./task-role.ts";

/** A task that failed at its last try. `reason` is a code or a kind of error; the log has the rest. */
export type FailedTask = {
  readonly id: string;
  readonly name: string;
  readonly kind: TaskKind;
  readonly tries: number;
  readonly reason: string;
  readonly failedAt: Date;
  readonly ids: unknown;
};

type Row = { id: string; name: string; tries: number; reason: string | null; failedAt: Date; ids: unknown };

const MOST_SHOWN = 200;

/** The queue's own way to its rows. */
export const queueRows = (pool: pg.Pool) => new ScopedPool(pool, { role: DATABASE_ROLES.tasks });

export async function listFailed(pool: pg.Pool, owners: readonly string[], known: readonly AnyHandler[]): Promise<FailedTask[]> {
  const kindOf = new Map(known.map(({ task }) => [task.name, task.kind]));
  const { rows } = await queueRows(pool).query<Row>(
    `SELECT id, name, retry_count + 1 AS tries, output->>'message' AS reason, completed_on AS "failedAt", data->'ids' AS ids
     FROM ${SCHEMA}.job WHERE state = 'failed' AND name = ANY($1) AND data->>'workspaceId' = ANY($2)
     ORDER BY completed_on DESC LIMIT ${MOST_SHOWN}`,
    [[...kindOf.keys()], owners],
  );
  return rows.map((row) => ({ ...row, reason: row.reason ?? "", kind: kindOf.get(row.name) ?? "schedules" }));
}

/** What tasks that are not done are about. */
export async function idsInTasks(pool: pg.Pool, owner: string): Promise<ReadonlySet<string>> {
  const { rows } = await queueRows(pool).query<{ id: string }>(
    `SELECT DISTINCT ids.value AS id FROM ${SCHEMA}.job, jsonb_each_text(data->'ids') AS ids
     WHERE state <> 'completed' AND data->>'workspaceId' = $1`,
    [owner],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Takes a failed task out of its queue, for whoever comes first. */
export async function takeFailed(tx: Tx, owners: readonly string[], id: string): Promise<{ name: string; data: object } | undefined> {
  const { rows } = await asTaskQueue(tx).executeSql(
    `DELETE FROM ${SCHEMA}.job WHERE id::text = $1 AND state = 'failed' AND data->>'workspaceId' = ANY($2) RETURNING name, data`,
    [id, owners],
  );
  return rows[0] as { name: string; data: object } | undefined;
}

/** Clears away what was done an hour ago; what failed is kept for people to look at. */
export async function clearDone(pool: pg.Pool): Promise<void> {
  await queueRows(pool).query(`DELETE FROM ${SCHEMA}.job WHERE state = 'completed' AND completed_on < now() - interval '1 hour'`);
}

/** What may be stored of an error: never its message, which may quote what a person wrote. */
export function reasonOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  if (typeof code === "string") return code;
  return error instanceof Error ? error.name : "unknown";
}
