import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type pg from "pg";
import type { Database } from "./database.ts";
import { keepSearchesQuick } from "./keep-searches-quick.ts";

const MIGRATIONS = new URL("../../../migrations", import.meta.url).pathname;

/** Applies the migrations that are missing. A database that knows more of them has been used by a newer Candor: `refusal` says so. `schema`: as in `schemaOf`; the one that an earlier version had. */
export async function bringUpToDate(db: Database, refusal: () => Error, schema?: number): Promise<void> {
  if (await hasNewerSchema(db)) throw refusal();
  if (schema !== undefined) return bringUpTo(db, schema);
  await migrate(db, { migrationsFolder: MIGRATIONS });
  await keepSearchesQuick(db);
}

/** Makes the schema that an earlier version had: every migration up to one, by when it was made. */
async function bringUpTo(db: Database, schema: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "candor-migrations-"));
  try {
    await cp(MIGRATIONS, folder, { recursive: true });
    const path = join(folder, "meta/_journal.json");
    const journal = JSON.parse(await readFile(path, "utf8")) as { entries: { when: number }[] };
    await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.filter(({ when }) => when <= schema) }));
    await migrate(db, { migrationsFolder: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** When the newest migration that this version knows was made. */
export const newestSchema = (): number => readMigrationFiles({ migrationsFolder: MIGRATIONS }).at(-1)?.folderMillis ?? 0;

/** When the newest migration that a database has was made, in milliseconds: which schema it has. */
export async function schemaOf(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ at: string }>("select max(created_at) as at from drizzle.__drizzle_migrations");
  return Number(rows[0]?.at ?? 0);
}

async function hasNewerSchema(db: Database): Promise<boolean> {
  const known = newestSchema();
  const { rows: tables } = await db.execute(
    sql`select 1 from pg_tables where schemaname = 'drizzle' and tablename = '__drizzle_migrations'`,
  );
  if (tables.length === 0) return false;
  const { rows } = await db.execute(sql`select 1 from drizzle.__drizzle_migrations where created_at > ${known}`);
  return rows.length > 0;
}
