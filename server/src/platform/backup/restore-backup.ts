import { createHash } from "node:crypto";
import pg from "pg";
import type { FileStorage } from "../storage/file-storage.ts";
import { BackupUnusable, type Manifest } from "./backup-format.ts";
import { readBackup } from "./read-backup.ts";
import { type StoredTable, storedTables } from "./stored-tables.ts";
import { insertRows, rowsOf } from "./table-rows.ts";

const { escapeIdentifier } = pg;

/** Where a backup goes: a database that has its schema and no rows, and an empty storage. */
export type RestoreTarget = { readonly pool: pg.Pool; readonly storage: FileStorage };

/**
 * Puts everything of a backup back, in one transaction, and reads it again to see that every row is there as it was.
 *
 * The backup must have been read to its end before (`readBackup`), so that a damaged one changes nothing.
 */
export async function restoreBackup(path: string, installationKey: string, { pool, storage }: RestoreTarget): Promise<Manifest> {
  const client = await pool.connect();
  try {
    await client.query("begin; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
    const tables = new Map((await storedTables(client)).map((table) => [table.name, table]));
    await refuseUnlessEmpty(client, [...tables.values()]);
    await setForced(client, [...tables.keys()], false);
    const manifest = await readBackup(path, installationKey, {
      rows: async (name, lines) => {
        const table = tables.get(name);
        if (!table) throw new BackupUnusable(`${path} has rows of ${name}, which this version does not know.`);
        await insertRows(client, table, lines);
      },
      file: (name, bytes) => keep(storage, name, bytes),
    });
    for (const { name, rows, sha256 } of manifest.tables) {
      const table = tables.get(name);
      const found = table ? await sumOf(client, table) : { rows: 0, sha256 };
      if (found.rows !== rows || found.sha256 !== sha256) throw new BackupUnusable(`The rows of ${name} are not as they were in ${path}.`);
    }
    await setForced(client, [...tables.keys()], true);
    await client.query("commit");
    return manifest;
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function refuseUnlessEmpty(client: pg.ClientBase, tables: readonly StoredTable[]): Promise<void> {
  for (const { name } of tables) {
    const { rows } = await client.query(`select 1 from ${escapeIdentifier(name)} limit 1`);
    if (rows.length > 0)
      throw new BackupUnusable(
        "A backup is restored into an empty installation only, and this one holds data: name another data folder or database.",
      );
  }
}

/** The owner of the tables writes rows of every workspace; nothing else runs on a database that is being restored. */
async function setForced(client: pg.ClientBase, tables: readonly string[], forced: boolean): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relname = any($1)",
    [tables],
  );
  for (const { name } of rows)
    await client.query(`alter table ${escapeIdentifier(name)} ${forced ? "force" : "no force"} row level security`);
}

async function sumOf(client: pg.ClientBase, table: StoredTable): Promise<{ rows: number; sha256: string }> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const lines of rowsOf(client, table)) {
    hash.update(`${lines.join("\n")}\n`);
    rows += lines.length;
  }
  return { rows, sha256: hash.digest("hex") };
}

async function keep(storage: FileStorage, name: string, bytes: Buffer): Promise<void> {
  const file = await storage.receive(
    (async function* () {
      yield bytes;
    })(),
  );
  await file.keep(name);
}
