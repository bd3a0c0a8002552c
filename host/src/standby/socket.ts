import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { digestOf, ROOT } from "../engine-file/engine-file.ts";
import { vectorizerFolder, vectorizerInUse } from "../packs/pack-files.ts";

/** What an address of the Unix domain may take at least everywhere, in bytes with the zero behind it (macOS; Linux takes 108). */
const LONGEST_ADDRESS = 103;
const HOST = "host/src/";

/**
 * Where the pool that stands by for commands like this one listens: its name says what an answer depends on, which is the
 * engine, its learnt numbers, the sources around it, this Node and the time zone. Undefined where the engine runs from sources that no digest stands
 * for, where the system has no such sockets, or where others than this person could reach it.
 */
export function standbySocket(folder: string): string | undefined {
  const engine = process.env["CANDOR_ENGINE_FILE"];
  if (!engine || process.platform === "win32") return undefined;
  const parts = [engine, resolve(vectorizerFolder()), vectorizerInUse(), hostSources(), process.version, process.env["TZ"] ?? ""];
  const name = createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 24);
  const socket = join(folder, `${name}.sock`);
  return Buffer.byteLength(socket) <= LONGEST_ADDRESS && isOwn(folder) ? socket : undefined;
}

function hostSources(): string {
  const names = readdirSync(`${ROOT}${HOST}`, { recursive: true, encoding: "utf8" });
  const sources = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).sort();
  return digestOf(
    sources.map((name) => HOST + name),
    ROOT,
  );
}

/** Whoever may enter the folder may have documents read and be read by. */
function isOwn(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
  } catch {
    return false;
  }
}
