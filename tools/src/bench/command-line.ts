import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSamples } from "@candor/host";
import { ROOT } from "../checks/check.ts";
import type { Figure } from "./figure.ts";
import { median, ms, quantile, timed } from "./statistics.ts";

const ROUNDS = 10;
const JOBS = 238;

/** Milliseconds of whole commands, process start included, in turn with the start of Node alone, which is the least any of them can take. */
export async function measureCommandLine(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "candor-bench-"));
  const { resumes, postings } = await loadSamples();
  const resume = join(folder, resumes[0]?.fileName ?? "resume");
  const jobs = join(folder, "jobs.jsonl");
  writeFileSync(resume, resumes[0]?.bytes ?? "");
  writeFileSync(jobs, many(postings.trim().split("\n")).join("\n"));
  const candor = `${ROOT}cli/bin/candor.mjs`;
  const commands: readonly (readonly [what: string, args: readonly string[]])[] = [
    ["Node alone", ["-e", "0"]],
    ["candor parse", [candor, "parse", resume]],
    [`candor job, ${JOBS} postings`, [candor, "job", jobs]],
    [`candor match, ${JOBS} postings never read before`, [candor, "match", "--resume", resume, "--jobs", jobs, "--fresh"]],
    // The first round reads them and keeps what they came to.
    [`candor match, ${JOBS} postings that were read before`, [candor, "match", "--resume", resume, "--jobs", jobs]],
  ];
  const env = { ...process.env, XDG_CACHE_HOME: folder };
  const times = new Map(commands.map(([what]) => [what, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [what, args] of commands)
      times.get(what)?.push(await timed(() => once(spawn(process.execPath, [...args], { stdio: "ignore", env }), "exit")));
  rmSync(folder, { recursive: true });
  return [...times].map(([what, taken]) => ({ what, median: ms(median(taken)), p95: ms(quantile(taken, 0.95)), n: ROUNDS }));
}

/** The samples over and over, each time with ids of their own. */
function many(lines: readonly string[]): string[] {
  return Array.from({ length: JOBS }, (_, at) => JSON.stringify({ ...JSON.parse(lines[at % lines.length] ?? "{}"), id: String(at) }));
}
