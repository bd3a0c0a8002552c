import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";

const SERVER = new URL("../../../", import.meta.url).pathname;
const DRIZZLE_KIT = new URL("../../../../node_modules/drizzle-kit/bin.cjs", import.meta.url).pathname;

/** The SQL that the tables declare and no migration holds; empty when schema and migrations agree. Nothing is written. */
export async function findMigrationDrift(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "candor-migrations-"));
  try {
    const out = join(folder, "migrations");
    await cp(join(SERVER, "migrations"), out, { recursive: true });
    const known = new Set(await readdir(out));
    const config = join(folder, "drizzle.config.mjs");
    const schema = join(SERVER, "src/**/*.tables.ts");
    await writeFile(
      config,
      `export default ${JSON.stringify({ dialect: "postgresql", schema, out: "./migrations", casing: "snake_case" })};`,
    );
    await promisify(execFile)(process.execPath, [DRIZZLE_KIT, "generate", "--name", "drift", `--config=${config}`], { cwd: folder });
    return (await readdir(out)).filter((name) => !known.has(name));
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const drift = await findMigrationDrift();
  if (drift.length > 0) {
    process.stderr.write("The tables and the migrations disagree. Run in server/: npx drizzle-kit generate --name what-changed\n");
    process.exitCode = 1;
  }
}
