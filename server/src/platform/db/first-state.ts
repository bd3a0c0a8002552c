import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const MIGRATIONS = new URL("../../../migrations/", import.meta.url).pathname;
/** What a database is made by, besides the migrations. */
const MAKERS = ["@electric-sql/pglite", "@electric-sql/pglite-pgvector", "pg-boss"];

/**
 * Where the first state of an embedded database is kept, with the schema and without a row: beside the packages and of exactly
 * these and these migrations. `npm ci` makes it; what is there has been made to its end.
 */
export function firstStatePath(): string {
  const entry = require.resolve("@electric-sql/pglite");
  const packages = entry.slice(0, entry.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules${sep}`.length);
  const hash = createHash("sha256");
  for (const name of MAKERS) hash.update(readFileSync(join(packages, name, "package.json")));
  hash.update(hashOfMigrations());
  return join(packages, ".cache", "candor", `first-state-${hash.digest("hex").slice(0, 12)}`);
}

/** Of everything that they do, so that a schema is known by it. */
export function hashOfMigrations(): string {
  const hash = createHash("sha256");
  const files = readdirSync(MIGRATIONS).filter((path) => path.endsWith(".sql"));
  for (const file of files.toSorted()) hash.update(readFileSync(join(MIGRATIONS, file)));
  return hash.digest("hex").slice(0, 12);
}

/** Copies the first state into a data folder that holds no database; false where there is none to copy. */
export async function copyFirstState(dataFolder: string): Promise<boolean> {
  const database = join(firstStatePath(), "db");
  if (!(await stat(database).catch(() => undefined))) return false;
  // A thousand small files: the program of the system copies them in a fraction of the time that Node takes.
  await promisify(execFile)("cp", ["-R", database, dataFolder]);
  return true;
}
