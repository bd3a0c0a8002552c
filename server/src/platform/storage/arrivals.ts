import { createHash } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** Bytes that have arrived and are not kept yet. One of `keep` and `discard` must follow. */
export type ArrivedFile = {
  readonly sha256: string;
  readonly size: number;
  /** Where the bytes lie until they are kept. */
  readonly path: string;
  /** Moves the bytes to their place: under their hash, or another name of that form. Doing it twice is harmless. */
  keep(name?: string): Promise<void>;
  discard(): Promise<void>;
};

/** Where uploads lie until they are kept: a folder on this machine's disk, whatever they are kept in. */
export type Arrivals = {
  /** Writes a stream aside while hashing it; `keep` is how its bytes get to their place. */
  receive(source: AsyncIterable<Uint8Array>, keep: (path: string, name: string, size: number) => Promise<void>): Promise<ArrivedFile>;
};

/** Longer than any request may take: what has been arriving since then was left by a process that died. */
const OLDEST_ARRIVING_MS = 60 * 60_000;

/**
 * Opens the folder; what was still arriving when a process died is cleared away.
 *
 * `shared` folders are used by other processes too, whose uploads are left alone.
 */
export async function openArrivals(folder: string, { shared }: { readonly shared: boolean }): Promise<Arrivals> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await clear(folder, shared ? OLDEST_ARRIVING_MS : 0);
  // Process ids are given anew after a crash, and by every machine.
  const self = `${hostname()}-${process.pid}-${Date.now()}`;
  let count = 0;
  return {
    async receive(source, keep) {
      const path = join(folder, `${self}-${count++}`);
      try {
        const { sha256, size } = await writeDown(path, source);
        return { sha256, size, path, keep: (name = sha256) => keep(path, name, size), discard: () => rm(path, { force: true }) };
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
  };
}

async function clear(folder: string, olderThanMs: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
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
