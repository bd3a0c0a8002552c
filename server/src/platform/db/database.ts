import type { NodePgDatabase, NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgTransaction } from "drizzle-orm/pg-core";

/** The database outside of a transaction. */
export type Database = NodePgDatabase;

/** An open transaction. While one is open nothing else may use `Database`: there is one connection. */
export type Tx = PgTransaction<NodePgQueryResultHKT, Record<string, never>, Record<string, never>>;

/** What a query runs on. */
export type Queryable = Database | Tx;
