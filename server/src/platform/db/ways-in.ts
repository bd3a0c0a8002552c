import { NodePgDatabase, NodePgSession } from "drizzle-orm/node-postgres";
import { PgDialect } from "drizzle-orm/pg-core";
import type pg from "pg";
import type { Database } from "./database.ts";
import { type DatabaseScope, ScopedPool } from "./scoped-pool.ts";

/** The roles that statements run as; migrations make them, and `contract/tables.ts` says what each may touch. */
export const DATABASE_ROLES = {
  /** The product, in one workspace. */
  app: "candor_app",
  /** Signing in, and finding out who acts where. */
  auth: "candor_auth",
  /** The few questions about every workspace that nobody's permission covers. */
  system: "candor_system",
  /** The task queue, in its own schema. */
  tasks: "candor_tasks",
  /** A backup: reads everything, writes nothing. */
  backup: "candor_backup",
} as const;

/** Every way to the rows. There is no other: nothing but a migration runs as the owner of the tables. */
export type WaysIn = {
  /** One workspace's rows, and postings that belong to nobody. */
  readonly inWorkspace: (workspaceId: string) => Database;
  readonly accounts: Database;
  readonly acrossWorkspaces: Database;
};

export function waysInto(pool: pg.Pool): WaysIn {
  const { app, auth, system } = DATABASE_ROLES;
  return {
    inWorkspace: (workspaceId) => databaseAs(pool, { role: app, workspaceId }),
    accounts: databaseAs(pool, { role: auth }),
    acrossWorkspaces: databaseAs(pool, { role: system }),
  };
}

/** Shared, so that the names of columns are worked out once and not for each request. */
const dialect = new PgDialect({ casing: "snake_case" });

function databaseAs(pool: pg.Pool, scope: DatabaseScope): Database {
  const session = new NodePgSession(new ScopedPool(pool, scope) as unknown as pg.Pool, dialect, undefined);
  return new NodePgDatabase(dialect, session, undefined) as Database;
}
