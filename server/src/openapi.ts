import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createApp } from "./app.ts";
import { renderPermissions } from "./permissions-page.ts";
import { createLog } from "./platform/log/log.ts";
import { renderSettings } from "./settings-page.ts";
import { version } from "./version.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const DOCUMENT = join(ROOT, "openapi.json");
const CLIENT = join(ROOT, "client/src/generated/api.ts");
const PERMISSIONS_PAGE = join(ROOT, "docs/permissions.md");
const SETTINGS_PAGE = join(ROOT, "docs/operations/settings.md");
const GENERATOR = join(ROOT, "contract/generate.mjs");

/** Routes are only described, never called. */
const unused = () => {
  throw new Error("The contract is written without a database.");
};
const WITHOUT_SERVICES = {
  checks: { needed: {}, optional: {} },
  spending: unused as never,
  accounts: { gate: unused, shared: unused, close: unused } as never,
};
const OPTIONS = {
  log: createLog({ level: "silent" }),
  version: version(),
  host: "127.0.0.1",
  dataFolder: ".",
  webFolder: "/nonexistent",
  newRequestId: () => "request",
  requestsPerMinute: 60,
};

/** The OpenAPI document of this build and the page of permissions, as the texts of `openapi.json` and `docs/permissions.md`. */
async function renderRoutes(): Promise<{ readonly document: string; readonly permissions: string }> {
  const app = await createApp(WITHOUT_SERVICES, OPTIONS);
  await app.ready();
  const document = `${JSON.stringify(app.swagger(), null, 2)}\n`;
  const permissions = renderPermissions(app.declaredRoutes);
  await app.close();
  return { document, permissions };
}

/** The generated client types for a document. */
async function renderClient(document: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "candor-openapi-"));
  try {
    const path = join(folder, "openapi.json");
    await writeFile(path, document);
    const { stdout } = await promisify(execFile)(process.execPath, [GENERATOR, path], { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Generated = { readonly path: string; readonly text: string };

/** What is generated from routes and settings, and committed. */
async function renderGenerated(): Promise<Generated[]> {
  const { document, permissions } = await renderRoutes();
  return [
    { path: DOCUMENT, text: document },
    { path: CLIENT, text: await renderClient(document) },
    { path: PERMISSIONS_PAGE, text: permissions },
    { path: SETTINGS_PAGE, text: renderSettings() },
  ];
}

/** The committed files that differ from what routes and settings say now; empty when nothing drifted. */
async function findDrift(): Promise<string[]> {
  const drifted: string[] = [];
  for (const { path, text } of await renderGenerated()) {
    const committed = await readFile(path, "utf8").catch(() => "");
    if (committed !== text) drifted.push(path.slice(ROOT.length));
  }
  return drifted;
}

async function main(): Promise<void> {
  if (!process.argv.includes("--check")) {
    for (const { path, text } of await renderGenerated()) await writeFile(path, text);
    return;
  }
  const drifted = await findDrift();
  if (drifted.length === 0) return;
  process.stderr.write(`Not what routes and settings say: ${drifted.join(", ")}. Run: npm run generate\n`);
  process.exitCode = 1;
}

if (import.meta.main) await main();
