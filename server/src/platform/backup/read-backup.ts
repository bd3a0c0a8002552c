import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { SealBroken } from "../vault/seal.ts";
import { unsealStream } from "../vault/sealed-stream.ts";
import { BackupUnusable, backupKey, MANIFEST, type Manifest, manifestSchema, PLACE, partOf } from "./backup-format.ts";

/** What to do with the parts of a backup, in the order that they have in it. */
export type PartHandlers = {
  rows(table: string, lines: readonly string[]): Promise<void>;
  file(name: string, bytes: Buffer): Promise<void>;
};

/** Reads a backup to its end and answers what it holds; throws `BackupUnusable` where anything is missing, changed or too much. */
export async function readBackup(path: string, installationKey: string, handlers?: PartHandlers): Promise<Manifest> {
  const tables = new Map<string, { rows: number; hash: ReturnType<typeof createHash> }>();
  let files = 0;
  let manifest: Manifest | undefined;
  const archive = extract();
  const reading = (async () => {
    for await (const entry of archive) {
      const bytes = await whole(entry as AsyncIterable<Uint8Array>);
      const part = partOf(entry.header.name);
      if (entry.header.name === MANIFEST) manifest = manifestSchema.parse(JSON.parse(bytes.toString("utf8")));
      else if (part && "table" in part) {
        const text = bytes.toString("utf8");
        const lines = text.split("\n").slice(0, -1);
        const seen = tables.get(part.table) ?? { rows: 0, hash: createHash("sha256") };
        tables.set(part.table, { rows: seen.rows + lines.length, hash: seen.hash.update(text) });
        await handlers?.rows(part.table, lines);
      } else if (part) {
        files++;
        await handlers?.file(part.file, bytes);
      } else throw new BackupUnusable(`${path} holds ${entry.header.name}, which this version does not know.`);
    }
  })();
  // Heard below, by the pipeline that it ends.
  reading.catch((error: Error) => archive.destroy(error));
  try {
    const unseal = (sealed: AsyncIterable<Uint8Array>) => unsealStream(backupKey(installationKey), PLACE, sealed);
    await pipeline(createReadStream(path), unseal, createGunzip(), archive);
    await reading;
  } catch (error) {
    throw await reading.then(
      () => refusal(path, error),
      (cause: unknown) => refusal(path, cause),
    );
  }
  if (!manifest) throw new BackupUnusable(`${path} ends before it is complete.`);
  const found = manifest.tables.map(({ name }) => {
    const seen = tables.get(name);
    return { name, rows: seen?.rows ?? 0, sha256: (seen?.hash ?? createHash("sha256")).digest("hex") };
  });
  if (JSON.stringify(found) !== JSON.stringify(manifest.tables) || files !== manifest.files)
    throw new BackupUnusable(`${path} does not hold what it says.`);
  return manifest;
}

function refusal(path: string, error: unknown): Error {
  if (error instanceof BackupUnusable) return error;
  if ((error as NodeJS.ErrnoException).code === "ENOENT") return new BackupUnusable(`There is no file ${path}.`);
  if (error instanceof SealBroken)
    return new BackupUnusable(
      `${path} does not open: it is damaged, no backup of Candor, or of another installation. It needs the key that its installation had when it was made (CANDOR_KEY, CANDOR_KEY_FILE, or --key FILE).`,
    );
  return error instanceof Error ? error : new Error(String(error));
}

async function whole(entry: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks);
}
