import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const NAME = /^candor-\d{8}T\d{6}Z\.backup$/;
const DAY_MS = 24 * 60 * 60_000;

/** The name of a backup: `candor-20261101T030000Z.backup`. */
export const backupName = (at: Date): string => `candor-${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z.backup`;

/** Backups in a folder with their ages, the newest first; anything else in it is left alone. */
export async function backupsIn(folder: string): Promise<readonly { readonly path: string; readonly at: Date }[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const found = names
    .filter((name) => NAME.test(name))
    .map(async (name) => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtime }));
  return (await Promise.all(found)).toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

/** Deletes backups older than so many days, and never the newest one; answers how many. */
export async function removeExpired(folder: string, days: number, now: Date): Promise<number> {
  const expired = (await backupsIn(folder)).slice(1).filter(({ at }) => now.getTime() - at.getTime() > days * DAY_MS);
  for (const { path } of expired) await rm(path, { force: true });
  return expired.length;
}
