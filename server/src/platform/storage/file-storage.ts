import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";

/** Bytes that have arrived and are not kept yet. One of `keep` and `discard` must follow. */
export type ArrivedFile = {
  readonly sha256: string;
  readonly size: number;
  /** Where the bytes lie until they are kept. */
  readonly path: string;
  /** Moves the bytes to their place. Doing it twice with the same bytes is harmless. */
  keep(): Promise<void>;
  discard(): Promise<void>;
};

/** Original bytes, found by their hash. */
export type FileStorage = {
  /** Writes a stream aside while hashing it; a stream that breaks off leaves nothing. */
  receive(source: AsyncIterable<Uint8Array>): Promise<ArrivedFile>;
  read(sha256: string): Promise<Uint8Array>;
  open(sha256: string): Promise<Readable>;
  remove(sha256: string): Promise<void>;
  list(): Promise<string[]>;
};

const HASH = /^[0-9a-f]{64}$/;

/** Longer than any request may take: what has been arriving since then was left by a process that died. */
const OLDEST_ARRIVING_MS = 60 * 60_000;

/**
 * Keeps files below `<folder>/ab/abcd...`; what was still arriving when a process died is cleared away here.
 *
 * `shared` folders are used by other processes too, whose uploads are left alone.
 */
export async function createFileStorage(folder: string, { shared = false } = {}): Promise<FileStorage> {
  const arriving = join(folder, "arriving");
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  await clearArriving(arriving, shared ? OLDEST_ARRIVING_MS : 0);
  // Process ids are given anew after a crash, and by every machine.
  const self = `${hostname()}-${process.pid}-${Date.now()}`;
  let count = 0;

  const placeOf = (sha256: string) => {
    if (!HASH.test(sha256)) throw new Error("A stored file is named by its SHA-256.");
    return join(folder, sha256.slice(0, 2), sha256);
  };

  return {
    async receive(source) {
      const path = join(arriving, `${self}-${count++}`);
      try {
        const { sha256, size } = await writeDown(path, source);
        return {
          sha256,
          size,
          path,
          keep: () => moveDurably(path, placeOf(sha256), join(folder, sha256.slice(0, 2))),
          discard: () => rm(path, { force: true }),
        };
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    read: async (sha256) => readFile(placeOf(sha256)),
    open: async (sha256) => {
      await stat(placeOf(sha256));
      return createReadStream(placeOf(sha256));
    },
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
    list: async () =>
      (await readdir(folder, { recursive: true })).map((path) => path.split("/").at(-1) ?? "").filter((name) => HASH.test(name)),
  };
}

async function clearArriving(arriving: string, olderThanMs: number): Promise<void> {
  for (const name of await readdir(arriving)) {
    const path = join(arriving, name);
    // Another process may have just cleared it, or kept it.
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs >= olderThanMs) await rm(path, { force: true });
  }
}

async function writeDown(path: string, source: AsyncIterable<Uint8Array>): Promise<{ sha256: string; size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const chunk of source) {
      hash.update(chunk);
      size += chunk.length;
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), size };
}

/** A rename survives a power cut only when the folder that names the file has been synced too. */
async function moveDurably(from: string, to: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(from, to);
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
