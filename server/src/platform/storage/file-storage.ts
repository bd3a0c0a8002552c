import { createReadStream } from "node:fs";
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { openArrivals } from "./arrivals.ts";

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
  /** Rejects where files could not be kept now. */
  check(): Promise<void>;
};

const HASH = /^[0-9a-f]{64}$/;
export const isHash = (name: string): boolean => HASH.test(name);

/** Where a file lies below the root of its storage: `ab/abcd...`. */
export function placeOf(sha256: string): string {
  if (!isHash(sha256)) throw new Error("A stored file is named by its SHA-256.");
  return `${sha256.slice(0, 2)}/${sha256}`;
}

/** Keeps files below a folder; `shared`: other processes keep theirs there too. */
export async function createFileStorage(folder: string, { shared = false } = {}): Promise<FileStorage> {
  const arrivals = await openArrivals(join(folder, "arriving"), { shared });
  const pathOf = (sha256: string) => join(folder, placeOf(sha256));
  return {
    receive: (source) => arrivals.receive(source, (path, sha256) => moveDurably(path, pathOf(sha256), join(folder, sha256.slice(0, 2)))),
    read: async (sha256) => readFile(pathOf(sha256)),
    open: async (sha256) => {
      await stat(pathOf(sha256));
      return createReadStream(pathOf(sha256));
    },
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    list: async () => (await readdir(folder, { recursive: true })).map((path) => path.split("/").at(-1) ?? "").filter(isHash),
    check: () => access(join(folder, "arriving")),
  };
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
