import { sql } from "drizzle-orm";
import type pg from "pg";
import type { Tx } from "./database.ts";

/** Has other transactions with the same name wait until this one ends, in whichever process they are. */
export async function oneAtATime(tx: Tx, name: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/**
 * Does something that takes many transactions, unless another process of the installation is at it.
 *
 * Without a pool of several connections there is no other process. A process that dies lets go.
 */
export async function unlessUnderWay(pool: pg.Pool | undefined, name: string, act: () => Promise<void>): Promise<void> {
  if (!pool) return act();
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock(hashtextextended($1, 0)) as mine", [name]);
    if (!rows[0]?.mine) return;
    try {
      await act();
    } finally {
      await client.query("select pg_advisory_unlock(hashtextextended($1, 0))", [name]);
    }
  } finally {
    client.release();
  }
}
