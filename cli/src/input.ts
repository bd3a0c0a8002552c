import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "@candor/engine";
import { DEFAULT_LIMITS } from "@candor/engine/model";
import { Failure } from "./failure.ts";

/** The whole of a file, or of standard input for "-". */
export async function readInput(path: string, maxBytes = DEFAULT_LIMITS.maxBytes): Promise<Uint8Array> {
  if (path === "-") return await readStandardInput(maxBytes);
  try {
    const found = await stat(path);
    const { size } = found;
    // A pipe that nobody writes to never ends, and neither does a device.
    if (!found.isFile() && !found.isDirectory())
      throw new Failure(`${path}: this is no ordinary file; give its content on standard input, with - as the file.`);
    if (size > maxBytes) throw new Failure(sizeMessage(path, size, maxBytes));
    return await readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(reasonOf(error, path));
  }
}

/** The lines of a JSONL file as records; a broken line ends the command with its number. */
export async function readRecords(path: string): Promise<{ id: string; text: string }[]> {
  const text = new TextDecoder().decode(await readInput(path, MAX_CORPUS_BYTES));
  return text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [recordOf(line, path, index + 1)]));
}

/** The value of an outcome; a problem becomes the command's one line. */
export function valueOf<T>(outcome: Outcome<T>, path: string): T {
  if (outcome.ok) return outcome.value;
  throw new Failure(`${path}: ${outcome.problem.message}`);
}

/** Where this installation keeps its data. */
export function dataFolder(): string {
  return process.env["CANDOR_DATA"] || "./data";
}

/** Where this person's computer keeps what can be made again (XDG Base Directory Specification). */
export function cacheFolder(): string {
  return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "candor");
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

const MAX_CORPUS_BYTES = 512 * 1024 * 1024;

function recordOf(line: string, path: string, number: number): { id: string; text: string } {
  try {
    const record = JSON.parse(line) as Record<string, unknown>;
    const text = record["text"] ?? [record["title"], record["description"]].filter((part) => typeof part === "string").join("\n");
    const id = record["id"];
    if ((typeof id === "string" || typeof id === "number") && typeof text === "string") return { id: String(id), text };
  } catch {
    // told below, with the line's number
  }
  throw new Failure(`${path}: line ${number} is not a record with "id" and "text".`);
}

async function readStandardInput(maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) throw new Failure(sizeMessage("standard input", size, maxBytes));
  }
  return Buffer.concat(chunks);
}

function sizeMessage(name: string, size: number, maxBytes: number): string {
  const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
  return `${name}: ${mb(size)} is more than the ${mb(maxBytes)} that Candor reads. Export a smaller file, or paste its text.`;
}

function reasonOf(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return `${path}: there is no such file.`;
  if (code === "EISDIR") return `${path}: this is a folder; name a file in it.`;
  if (code === "EACCES") return `${path}: this file may not be read by you.`;
  return `${path}: could not be read (${code ?? "unknown reason"}).`;
}
