import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createApp } from "./app.ts";
import { createLog } from "./platform/log/log.ts";
import { version } from "./start-server.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const DOCUMENT = join(ROOT, "openapi.json");
const CLIENT = join(ROOT, "client/src/generated/api.ts");
const GENERATOR = join(ROOT, "contract/generate.mjs");

/** Routes are only described, never called. */
const unused = () => {
  throw new Error("The contract is written without a database.");
};
const WITHOUT_SERVICES = { checks: {}, gate: { forRequest: unused, forTask: unused } };
const OPTIONS = {
  log: createLog({ level: "silent" }),
  version: version(),
  host: "127.0.0.1",
  dataFolder: ".",
  webFolder: "/nonexistent",
  newRequestId: () => "request",
};

/** The OpenAPI document of this build, as the text of `openapi.json`. */
export async function renderOpenApi(): Promise<string> {
  const app = await createApp(WITHOUT_SERVICES, OPTIONS);
  await app.ready();
  const document = app.swagger();
  await app.close();
  return `${JSON.stringify(document, null, 2)}\n`;
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

/** Writes `openapi.json` and the client's types. */
export async function writeContract(): Promise<void> {
  const document = await renderOpenApi();
  await writeFile(DOCUMENT, document);
  await writeFile(CLIENT, await renderClient(document));
}

/** The committed files that differ from what the routes say now; empty when nothing drifted. */
export async function findContractDrift(): Promise<string[]> {
  const document = await renderOpenApi();
  const wanted = [
    { path: DOCUMENT, text: document },
    { path: CLIENT, text: await renderClient(document) },
  ];
  const drifted: string[] = [];
  for (const { path, text } of wanted) {
    const committed = await readFile(path, "utf8").catch(() => "");
    if (committed !== text) drifted.push(path.slice(ROOT.length));
  }
  return drifted;
}

async function main(): Promise<void> {
  if (!process.argv.includes("--check")) return writeContract();
  const drifted = await findContractDrift();
  if (drifted.length === 0) return;
  process.stderr.write(`Not what the routes say: ${drifted.join(", ")}. Run: node server/src/openapi.ts\n`);
  process.exitCode = 1;
}

if (import.meta.main) await main();
