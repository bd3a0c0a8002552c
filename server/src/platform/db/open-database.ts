import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import type { Log } from "../log/log.ts";
import { madeByAnotherVersion } from "./data-folder.ts";
import type { Database } from "./database.ts";
import { type Embedded, openEmbedded } from "./embedded.ts";

const MIGRATIONS = new URL("../../../migrations", import.meta.url).pathname;

export type DatabaseOptions = {
  readonly dataFolder: string;
  readonly log: Log;
  /** The database is gone for good; there is nothing to do but to end. */
  readonly onLost: (reason: string) => void;
  readonly waitMs?: number;
};

export type OpenDatabase = {
  readonly db: Database;
  readonly pool: pg.Pool;
  close(): Promise<void>;
};

/**
 * Opens the embedded database behind a pool of one connection and brings its schema up to date.
 *
 * `waitMs` bounds how long a query waits for the connection: code that forgets to pass its transaction on then fails
 * with an error, and does not wait for ever.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const embedded = await openEmbedded(resolve(options.dataFolder), options.onLost);
  const pool = connect(embedded, options.waitMs ?? 60_000);
  pool.on("error", (error) => options.log.error({ err: error }, "the database connection was lost"));
  const db = drizzle(pool, { casing: "snake_case" });
  const close = async () => {
    await pool.end();
    await embedded.close();
  };
  try {
    await refuseNewerSchema(db, options.dataFolder);
    await migrate(db, { migrationsFolder: MIGRATIONS });
  } catch (error) {
    await close();
    throw error;
  }
  return { db, pool, close };
}

/** Migrations that this version does not know mean that a newer one has been here. */
async function refuseNewerSchema(db: Database, dataFolder: string): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS }).at(-1)?.folderMillis ?? 0;
  const { rows: tables } = await db.execute(
    sql`select 1 from pg_tables where schemaname = 'drizzle' and tablename = '__drizzle_migrations'`,
  );
  if (tables.length === 0) return;
  const { rows } = await db.execute(sql`select 1 from drizzle.__drizzle_migrations where created_at > ${known}`);
  if (rows.length > 0) throw madeByAnotherVersion(dataFolder);
}

const connect = (embedded: Embedded, waitMs: number) =>
  new pg.Pool({
    host: embedded.socketFolder,
    port: 5432,
    user: "postgres",
    database: "postgres",
    password: "postgres",
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: waitMs,
  });
