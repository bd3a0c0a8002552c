import { execFile } from "node:child_process";
import { access, constants, mkdir, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ENGINE_VERSION } from "@candor/engine";
import { createParserPool, findLanguages } from "@candor/host";
import { today } from "../input.ts";
import { bold, dim, paint, print } from "../output/terminal.ts";

type Check = { readonly name: string; readonly ok: boolean; readonly detail: string };
/** One environment variable as the server understands it; secrets come masked. */
type Setting = { readonly name: string; readonly description: string; readonly value: string; readonly isDefault: boolean };

/** `candor doctor`: does this installation work, and what is it set to? Fails when a check fails. */
export async function doctor(options: { readonly json?: boolean }): Promise<void> {
  const settings = await readSettings();
  const value = (name: string, fallback: string) => settings.list.find((setting) => setting.name === name)?.value ?? fallback;
  const checks = [
    checkNode(),
    settings.check,
    await checkDataFolder(resolve(value("CANDOR_DATA", "./data"))),
    await checkPort(Number(value("PORT", "3000")), value("HOST", "127.0.0.1")),
    await checkParser(),
    checkRecognition(),
  ];
  if (options.json) print(JSON.stringify({ checks, settings: settings.list }, null, 2));
  else printReport(checks, settings.list);
  if (checks.some((check) => !check.ok)) process.exitCode = 1;
}

function checkNode(): Check {
  return { name: "Node", ok: true, detail: `${process.version} (${process.execPath}), engine ${ENGINE_VERSION}` };
}

async function readSettings(): Promise<{ list: Setting[]; check: Check }> {
  const server = fileURLToPath(new URL("../../../server/src/main.ts", import.meta.url));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [server, "settings"]);
    const list = JSON.parse(stdout) as Setting[];
    return {
      list,
      check: { name: "Settings", ok: true, detail: `${list.filter((setting) => !setting.isDefault).length} set in the environment` },
    };
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    return { list: [], check: { name: "Settings", ok: false, detail: stderr.trim().split("\n")[0] || "the server could not list them" } };
  }
}

async function checkDataFolder(path: string): Promise<Check> {
  const name = "Data folder";
  try {
    const found = await stat(path).catch(() => undefined);
    if (!found) return { name, ok: true, detail: `${path} (made at the first start)` };
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
    return { name, ok: true, detail: path };
  } catch {
    return { name, ok: false, detail: `${path} cannot be written; choose another with CANDOR_DATA` };
  }
}

function checkPort(port: number, host: string): Promise<Check> {
  const name = "Port";
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done({ name, ok: true, detail: `${port} is in use: by Candor, or start with PORT=${port + 1}` }));
    probe.listen(port, host, () => probe.close(() => done({ name, ok: true, detail: `${port} is free` })));
  });
}

async function checkParser(): Promise<Check> {
  const pool = createParserPool({ size: 1 });
  try {
    const outcome = await pool.parseResume(new TextEncoder().encode("Ada Example\nada@example.com\n"), { asOf: today() });
    return { name: "Reader", ok: outcome.ok, detail: outcome.ok ? "a resume can be read" : outcome.problem.message };
  } finally {
    pool.close();
  }
}

/** Never a failure: without it only pictures and scans stay unread, and the message for those says so. */
function checkRecognition(): Check {
  const languages = findLanguages().map(({ language }) => language);
  const detail =
    languages.length > 0
      ? `scans and photos in ${languages.join(", ")}; for more install @tesseract.js-data/<language> beside Candor`
      : "scans and photos stay unread; install @tesseract.js-data/eng beside Candor";
  return { name: "OCR", ok: true, detail };
}

function printReport(checks: readonly Check[], settings: readonly Setting[]): void {
  for (const { name, ok, detail } of checks) print(`${ok ? paint("green", "●") : paint("red", "○")} ${name.padEnd(12)} ${detail}`);
  print(`\n${bold("Settings")}${dim(" (environment variables, all optional)")}`);
  for (const { name, description, value, isDefault } of settings) {
    print(`  ${name.padEnd(20)} ${isDefault ? dim(value || "not set") : value}`);
    print(dim(`  ${"".padEnd(20)} ${description}`));
  }
}
