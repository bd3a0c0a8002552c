import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import process from "node:process";

const require = createRequire(import.meta.url);

/** Where the saved first state of a database is kept between starts: beside the packages that it belongs to. */
export function archivePath(): string {
  const entry = require.resolve("@electric-sql/pglite");
  const packages = entry.slice(0, entry.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules${sep}`.length);
  const version = (name: string) => (require(join(packages, name, "package.json")) as { version: string }).version;
  const key = `${version("@electric-sql/pglite")}-${version("@electric-sql/pglite-pgvector")}`;
  return join(packages, ".cache", "candor", `pglite-${key}.tar.gz`);
}

/** The archive, if an earlier start has saved one. */
export async function readArchive(path: string): Promise<Blob | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && new Blob([bytes]);
}

/** Saves the archive whole or not at all. A cache that cannot be written only means that the next first start is slower. */
export async function saveArchive(path: string, archive: Blob): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(aside, "w");
    try {
      await file.writeFile(new Uint8Array(await archive.arrayBuffer()));
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch {
    await rm(aside, { force: true }).catch(() => {});
  }
}
