import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { archivePath } from "../platform/db/pglite-archive.ts";
import { prepareDatabase } from "./prepare-database.ts";

/** Fills the folder of a test app with an embedded database that has the schema and no rows, made once and copied for each. */
export async function copyTemplate(folder: string, hashOfSchema: string): Promise<void> {
  // A thousand small files: the program of the system copies them in a fraction of the time that Node takes.
  await promisify(execFile)("cp", ["-R", `${await template(hashOfSchema)}/.`, folder]);
}

async function template(hashOfSchema: string): Promise<string> {
  const archive = archivePath();
  const ready = join(dirname(archive), `test-${basename(archive, ".tar.gz")}-${hashOfSchema}`);
  if (await exists(ready)) return ready;
  const draft = `${ready}.${randomBytes(4).toString("hex")}`;
  await mkdir(draft, { recursive: true });
  await prepareDatabase({ dataFolder: draft });
  // Whoever made it at the same time made the same.
  await rename(draft, ready).catch(() => rm(draft, { recursive: true }));
  return ready;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
