import { resolve } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Log } from "../log/log.ts";
import { madeByAnotherVersion } from "./data-folder.ts";
import type { OpenDatabase } from "./database.ts";
import { type Embedded, startEmbedded } from "./embedded.ts";
import { bringUpToDate } from "./migrations.ts";
import { openServer } from "./server.ts";

export type DatabaseOptions = {
  readonly dataFolder: string;
  /** A PostgreSQL server; without it the database lies in the data folder. */
  readonly databaseUrl?: string | undefined;
  readonly log: Log;
  /** The database is gone for good; there is nothing to do but to end. */
  readonly onLost: (reason: string) => void;
  readonly waitMs?: number;
  /** The most connections to a server. */
  readonly connections?: number | undefined;
  /** The schema that an earlier version had, for a backup that it made; as in `schemaOf`. */
  readonly schema?: number;
};

/** How long a query waits for a connection, where nobody says. */
const WAIT_MS = 60_000;

/**
 * Opens the database and brings its schema up to date: the PostgreSQL server that is named, or else the embedded one.
 *
 * `waitMs` bounds how long a query waits for a connection. The embedded database has one: code that forgets to pass its
 * transaction on then fails with an error, and does not wait for ever.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  return (await startDatabase(options)).opened;
}

/** The same, told in two steps: the embedded database opens in a thread of its own, while this one loads what it needs. */
export async function startDatabase(options: DatabaseOptions): Promise<{ readonly opened: Promise<OpenDatabase> }> {
  const { databaseUrl, waitMs = WAIT_MS, log, connections, schema } = options;
  if (databaseUrl !== undefined) return { opened: openServer(databaseUrl, { log, connections, waitMs, schema }) };
  const { opened } = await startEmbedded(resolve(options.dataFolder), options.onLost, { bare: schema !== undefined });
  return { opened: opened.then((embedded) => withSchema(embedded, { ...options, waitMs })) };
}

async function withSchema(embedded: Embedded, { waitMs, log, dataFolder, schema }: DatabaseOptions & { readonly waitMs: number }) {
  const pool = connect(embedded, waitMs);
  pool.on("error", (error) => log.error({ err: error }, "the database connection was lost"));
  const db = drizzle(pool, { casing: "snake_case" });
  const close = async () => {
    await pool.end();
    await embedded.close();
  };
  try {
    await bringUpToDate(db, () => madeByAnotherVersion(dataFolder), schema);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, pool, close };
}

const connect = (embedded: Embedded, waitMs: number) =>
  new pg.Pool({
    host: embedded.socketFolder,
    port: 5432,
    user: "postgres",
    database: "postgres",
    password: "postgres",
    max: 1,
    pipeline: true,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: waitMs,
  });
