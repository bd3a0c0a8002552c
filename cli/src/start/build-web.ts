import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Failure } from "../failure.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const STAMP = "web/dist/.built-from";
/** Everything that ends up in the bundle; dependencies are in it by their lock file. */
const SOURCES = [
  "package-lock.json",
  "web/index.html",
  "web/vite.config.ts",
  "web/public/**/*",
  "web/src/**/*",
  "client/src/**/*.ts",
  "engine/src/model/*.ts",
];

/** Builds web/dist unless it was built from exactly these sources. */
export async function buildWebIfStale(): Promise<void> {
  const digest = await digestOf(SOURCES);
  const built = await readFile(`${ROOT}${STAMP}`, "utf8").catch(() => undefined);
  if (built === digest) return;
  console.error("Building the pages (once after an update) ...");
  try {
    // What the terminal's NODE_ENV says of its own work must not put React's development build into the product.
    const options = { cwd: `${ROOT}web`, env: { ...process.env, NODE_ENV: "production" } };
    await promisify(execFile)(process.execPath, [viteBin(), "build", "--logLevel", "error"], options);
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new Failure(`the pages could not be built: ${stderr.trim().split("\n")[0] || "see npm run build"}`);
  }
  await writeFile(`${ROOT}${STAMP}`, digest);
}

/** Vite belongs to the web workspace, so it is looked up from there. */
function viteBin(): string {
  return createRequire(`${ROOT}web/package.json`)
    .resolve("vite/package.json")
    .replace(/package\.json$/, "bin/vite.js");
}

async function digestOf(patterns: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const files = globSync(patterns, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => `${entry.parentPath}/${entry.name}`).sort()) {
    hash
      .update(path.slice(ROOT.length))
      .update("\0")
      .update(await readFile(path))
      .update("\0");
  }
  return hash.digest("hex");
}

// Part of `npm ci`, so that the first start does not begin with it. Whatever is wrong is said again, and in full, there.
if (import.meta.main) await buildWebIfStale().catch((error: unknown) => process.emitWarning(String(error)));
