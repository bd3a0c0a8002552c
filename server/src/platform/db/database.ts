import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type pg from "pg";

/** The database outside of a transaction. */
export type Database = NodePgDatabase;

/** An open transaction. While one is open nothing else may use `Database`: there is one connection. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** What a query runs on. */
export type Queryable = Database | Tx;

/** A database with the connections behind it. */
export type OpenDatabase = {
  /** As the owner of the tables, past every policy: for migrations and for tests. */
  readonly db: Database;
  readonly pool: pg.Pool;
  close(): Promise<void>;
};
