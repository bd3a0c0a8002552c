import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { type Pack, pack } from "tar-stream";
import { schemaOf } from "../db/migrations.ts";
import { DATABASE_ROLES } from "../db/ways-in.ts";
import type { FileStorage } from "../storage/file-storage.ts";
import { sealStream } from "../vault/sealed-stream.ts";
import { backupKey, filePart, MANIFEST, type Manifest, PLACE, tablePart } from "./backup-format.ts";
import { storedTables } from "./stored-tables.ts";
import { rowsOf } from "./table-rows.ts";

export type BackupSource = {
  readonly pool: pg.Pool;
  readonly storage: FileStorage;
  readonly installationKey: string;
  readonly version: string;
  readonly at: Date;
};

/**
 * Writes everything into one encrypted file: all tables as of one moment, and the stored files. It appears complete or not at all.
 *
 * Tasks that wait are not in it: a start finds again what is to be done. Nor is the installation's key, without which nobody can read it.
 */
export async function writeBackup(path: string, source: BackupSource): Promise<Manifest> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.part`;
  const archive = pack();
  let manifest: Manifest | undefined;
  const filling = fill(archive, source).then(
    (done) => {
      manifest = done;
      archive.finalize();
    },
    (error: Error) => archive.destroy(error),
  );
  try {
    const seal = (clear: AsyncIterable<Uint8Array>) => sealStream(backupKey(source.installationKey), PLACE, clear);
    await pipeline(Readable.from(archive), createGzip(), seal, createWriteStream(draft, { mode: 0o600, flags: "wx" }));
    await filling;
    await syncFile(draft);
    await rename(draft, path);
  } catch (error) {
    archive.destroy();
    await filling;
    await rm(draft, { force: true });
    throw error;
  }
  if (!manifest) throw new Error("The backup ended before everything was in it.");
  return manifest;
}

async function fill(archive: Pack, { pool, storage, version, at }: BackupSource): Promise<Manifest> {
  const client = await pool.connect();
  try {
    await client.query(
      `begin isolation level repeatable read; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`,
    );
    const schema = await schemaOf(client);
    await client.query(`set local role ${DATABASE_ROLES.backup}`);
    const tables: Manifest["tables"] = [];
    for (const table of await storedTables(client)) {
      const hash = createHash("sha256");
      let rows = 0;
      let part = 0;
      for await (const lines of rowsOf(client, table)) {
        const text = `${lines.join("\n")}\n`;
        hash.update(text);
        rows += lines.length;
        await add(archive, tablePart(table.name, part++), text);
      }
      tables.push({ name: table.name, rows, sha256: hash.digest("hex") });
    }
    await client.query("commit");
    const counts = await addFiles(archive, storage);
    const manifest = { format: 1 as const, candor: version, at: at.toISOString(), schema, tables, ...counts };
    await add(archive, MANIFEST, JSON.stringify(manifest));
    return manifest;
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function addFiles(archive: Pack, storage: FileStorage): Promise<{ files: number; missing: number }> {
  let files = 0;
  let missing = 0;
  for (const name of (await storage.list()).toSorted()) {
    const bytes = await storage.read(name).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (bytes) {
      await add(archive, filePart(name), Buffer.from(bytes));
      files++;
    } else missing++;
  }
  return { files, missing };
}

const add = (archive: Pack, name: string, content: string | Buffer) =>
  new Promise<void>((resolve, reject) => {
    archive.entry({ name }, content, (error) => (error ? reject(error) : resolve()));
  });

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}
