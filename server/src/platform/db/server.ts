import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Log } from "../log/log.ts";
import type { OpenDatabase } from "./database.ts";
import { DatabaseUnusable, describeRefusal } from "./database-unusable.ts";
import { surviveLostConnections } from "./lost-connections.ts";
import { bringUpToDate } from "./migrations.ts";

import { requireExtensions } from "./require-extensions.ts";

const MOST_CONNECTIONS = 10;
/** Longer than any statement of ours takes; migrations alone may take as long as they need. */
const STATEMENT_TIMEOUT_MS = 30_000;
const IDLE_IN_TRANSACTION_MS = 60_000;
/** The lock that a process holds while it changes the schema; any number that no other program of the database uses. */
const MIGRATION_LOCK = 7_226_361_707;

/** Opens a PostgreSQL server: a pool of several connections, and the schema brought up to date by one process at a time. */
export async function openServer(
  url: string,
  {
    log,
    waitMs,
    connections = MOST_CONNECTIONS,
    schema,
  }: { readonly log: Log; readonly waitMs: number; readonly connections?: number | undefined; readonly schema?: number | undefined },
): Promise<OpenDatabase> {
  await migrateServer(url, waitMs, schema);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "candor",
    max: connections,
    pipeline: true,
    connectionTimeoutMillis: waitMs,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  });
  surviveLostConnections(pool, (error) => log.error({ err: error }, "a database connection was lost"));
  return { db: drizzle(pool, { casing: "snake_case" }), pool, close: () => pool.end() };
}

async function migrateServer(url: string, waitMs: number, schema?: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, application_name: "candor migrations", max: 1, connectionTimeoutMillis: waitMs });
  surviveLostConnections(pool, () => {});
  try {
    await pool.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]).catch((error: unknown) => {
      throw describeRefusal(url, error);
    });
    await requireExtensions(pool, url);
    // The lock belongs to the pool's one connection, and goes with it.
    await bringUpToDate(drizzle(pool, { casing: "snake_case" }), () => newerSchema(), schema);
  } finally {
    await pool.end();
  }
}

const newerSchema = () =>
  new DatabaseUnusable(
    "The database of DATABASE_URL was made by a newer version of Candor. Start that version, or name another database in DATABASE_URL.",
  );
