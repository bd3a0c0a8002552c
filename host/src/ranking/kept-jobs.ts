import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Posting, RejectedRecord } from "@candor/engine";
import { TAGGER_PACK, vectorizerInUse } from "../packs/pack-files.ts";
import type { PreparedJob } from "./prepare-jobs.ts";

/** What reading a file of jobs came to. */
export type ReadJobs = { readonly jobs: readonly PreparedJob[]; readonly rejected: readonly RejectedRecord[] };

type Head = Pick<ReadJobs, "rejected"> & { readonly jobs: readonly Omit<PreparedJob, "posting">[] };

/** Hexadecimal digits of the sum that a file begins with. */
const SUM_LENGTH = 40;
const MOST_BYTES = 200_000_000;

/**
 * Where what a file of jobs came to is kept: its name says what it depends on, which is the file's bytes, the day they are
 * read as of, the engine and its learnt numbers. Undefined where the engine runs from sources that no digest stands for.
 */
export function keptFile(folder: string, jobs: Uint8Array, asOf: string): string | undefined {
  const engine = process.env["CANDOR_ENGINE_FILE"];
  if (!engine) return undefined;
  const parts = [engine.split("/").at(-2) ?? "", vectorizerInUse(), asOf, readFileSync(TAGGER_PACK), jobs];
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return join(folder, `${hash.digest("hex")}.jsonl`);
}

/** What is kept there; undefined where that is nothing, or nothing whole. */
export function takeKept(file: string): ReadJobs | undefined {
  try {
    const content = readFileSync(file);
    const body = content.subarray(SUM_LENGTH);
    if (content.toString("latin1", 0, SUM_LENGTH) !== sumOf(body)) return undefined;
    const [head = "", ...postings] = body.toString().split("\n");
    const { jobs, rejected } = JSON.parse(head) as Head;
    const now = new Date();
    utimesSync(file, now, now);
    // Only the few jobs that are explained need their posting, and it is the larger part.
    return { rejected, jobs: jobs.map((job, index) => ({ ...job, posting: () => JSON.parse(postings[index] ?? "") as Posting })) };
  } catch {
    return undefined;
  }
}

/** Keeps it for the next time, readable for its owner alone. Where nothing can be written, nothing is kept. */
export function keep(file: string, { jobs, rejected }: ReadJobs): void {
  const head: Head = { rejected, jobs: jobs.map(({ id, title, features }) => ({ id, title, features })) };
  const lines = [JSON.stringify(head), ...jobs.map(({ posting }) => JSON.stringify(posting()))];
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const body = Buffer.from(lines.join("\n"));
    writeWhole(file, Buffer.concat([Buffer.from(sumOf(body)), body]));
    forgetOldest(dirname(file));
  } catch {
    // The disk is full or nobody's to write on: the next time it is read anew.
  }
}

/** Two runs at once, or one that is cut off, leave no half of a file. */
function writeWhole(file: string, content: Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, content, { mode: 0o600 });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** A disk that lost its power may have kept a file's length and not all of its bytes. */
function sumOf(body: Uint8Array): string {
  return createHash("sha1").update(body).digest("hex");
}

/** The files used last stay, up to a sum of bytes. */
function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), ...sizeAndUse(join(folder, name)) }))
    .toSorted((a, b) => b.used - a.used);
  let sum = 0;
  for (const { path, bytes } of files) {
    sum += bytes;
    if (sum > MOST_BYTES) rmSync(path, { force: true });
  }
}

function sizeAndUse(path: string): { readonly bytes: number; readonly used: number } {
  const { size, mtimeMs } = statSync(path);
  return { bytes: size, used: mtimeMs };
}
