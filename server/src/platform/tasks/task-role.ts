import { sql } from "drizzle-orm";
import type pg from "pg";
import { fromDrizzle } from "pg-boss";
import type { Tx } from "../db/database.ts";
import { DATABASE_ROLES } from "../db/ways-in.ts";

const ROLE = DATABASE_ROLES.tasks;

/** A server's address for connections of the queue's own: they are the queue's role from their first statement on. */
export function asTaskQueueOf(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set("options", `${url.searchParams.get("options") ?? ""} -c role=${ROLE}`.trim());
  return url.href;
}

/**
 * Writes into the queue in the middle of another role's transaction, and gives the transaction back as it was. So the
 * product needs no right on the queue's tables.
 */
export function asTaskQueue(tx: Tx) {
  const queue = fromDrizzle(tx, sql);
  return {
    async executeSql(text: string, values?: unknown[]) {
      const { rows } = await tx.execute<{ before: string }>(
        sql`select current_setting('role') as before, set_config('role', ${ROLE}, true)`,
      );
      const result = await queue.executeSql(text, values);
      // After an error the transaction is lost, and its role with it.
      await tx.execute(sql`select set_config('role', ${rows[0]?.before ?? "none"}, true)`);
      return result;
    },
  };
}

/**
 * Runs what the queue asks for on a connection that others use too.
 *
 * It opens and ends transactions of its own, so that the role cannot end with one: it is set for the connection, which nobody
 * else has meanwhile, and a connection that cannot be set back is closed.
 */
export async function queryAsTaskQueue(pool: pg.Pool, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`set role ${ROLE}`);
    // Several statements at once when it sets itself up; then the driver answers with a list.
    const result: pg.QueryResult | pg.QueryResult[] = await (values && values.length > 0 ? client.query(text, values) : client.query(text));
    return Array.isArray(result) ? { rows: result.flatMap((one) => one.rows as unknown[]) } : result;
  } finally {
    await client.query("rollback; reset role").catch((error: Error) => {
      broken = error;
    });
    client.release(broken);
  }
}
