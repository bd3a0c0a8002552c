import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { Database } from "./database.ts";
import { keepSearchesQuick } from "./keep-searches-quick.ts";

const MIGRATIONS = new URL("../../../migrations", import.meta.url).pathname;

/** Applies the migrations that are missing. A database that knows more of them has been used by a newer Candor: `refusal` says so. */
export async function bringUpToDate(db: Database, refusal: () => Error): Promise<void> {
  if (await hasNewerSchema(db)) throw refusal();
  await migrate(db, { migrationsFolder: MIGRATIONS });
  await keepSearchesQuick(db);
}

async function hasNewerSchema(db: Database): Promise<boolean> {
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS }).at(-1)?.folderMillis ?? 0;
  const { rows: tables } = await db.execute(
    sql`select 1 from pg_tables where schemaname = 'drizzle' and tablename = '__drizzle_migrations'`,
  );
  if (tables.length === 0) return false;
  const { rows } = await db.execute(sql`select 1 from drizzle.__drizzle_migrations where created_at > ${known}`);
  return rows.length > 0;
}
