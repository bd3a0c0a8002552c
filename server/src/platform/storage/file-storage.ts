import { createReadStream } from "node:fs";
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { type ArrivedFile, openArrivals } from "./arrivals.ts";

/** Bytes, found by a name: 64 hexadecimal digits, a hash unless `keep` was told another. */
export type FileStorage = {
  /** Writes a stream aside while hashing it; a stream that breaks off leaves nothing. */
  receive(source: AsyncIterable<Uint8Array>): Promise<ArrivedFile>;
  read(name: string): Promise<Uint8Array>;
  open(name: string): Promise<Readable>;
  remove(name: string): Promise<void>;
  list(): Promise<string[]>;
  /** Rejects where files could not be kept now. */
  check(): Promise<void>;
};

const HASH = /^[0-9a-f]{64}$/;
export const isHash = (name: string): boolean => HASH.test(name);

/** Where a file lies below the root of its storage: `ab/abcd...`. */
export function placeOf(name: string): string {
  if (!isHash(name)) throw new Error("A stored file is named by 64 hexadecimal digits.");
  return `${name.slice(0, 2)}/${name}`;
}

/** Keeps files below a folder; `shared`: other processes keep theirs there too. */
export async function createFileStorage(folder: string, { shared = false } = {}): Promise<FileStorage> {
  const arrivals = await openArrivals(join(folder, "arriving"), { shared });
  const pathOf = (name: string) => join(folder, placeOf(name));
  return {
    receive: (source) => arrivals.receive(source, (path, name) => moveDurably(path, pathOf(name), join(folder, name.slice(0, 2)))),
    read: async (name) => readFile(pathOf(name)),
    open: async (name) => {
      await stat(pathOf(name));
      return createReadStream(pathOf(name));
    },
    remove: (name) => rm(pathOf(name), { force: true }),
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
