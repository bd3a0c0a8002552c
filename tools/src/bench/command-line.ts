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
  const match = [candor, "match", "--resume", resume, "--jobs", jobs];
  const first: readonly Command[] = [
    ["Node alone", ["-e", "0"]],
    ["candor parse", [candor, "parse", resume]],
    [`candor job, ${JOBS} postings`, [candor, "job", jobs]],
    [`candor match, ${JOBS} postings never read before`, [...match, "--fresh"]],
    // The first round reads them and keeps what they came to.
    [`candor match, ${JOBS} postings that were read before`, match],
  ];
  const next = first.slice(1).map(([what, args]): Command => [`${what}, soon after another command`, args]);
  const alone = { ...process.env, XDG_CACHE_HOME: folder, CANDOR_STANDBY: "off" };
  const taken = await inTurn(first, alone);
  const soon = await inTurn(next, { ...alone, CANDOR_STANDBY: "on" });
  rmSync(folder, { recursive: true });
  return [...taken, ...soon].map(([what, times]) => ({ what, median: ms(median(times)), p95: ms(quantile(times, 0.95)), n: ROUNDS }));
}

type Command = readonly [what: string, args: readonly string[]];

/** A round before those that count finds nothing warm. */
async function inTurn(commands: readonly Command[], env: NodeJS.ProcessEnv): Promise<[string, number[]][]> {
  const times = commands.map(([what]): [string, number[]] => [what, []]);
  for (let round = -1; round < ROUNDS; round++)
    for (const [at, [, args]] of commands.entries()) {
      const taken = await timed(() => once(spawn(process.execPath, [...args], { stdio: "ignore", env }), "exit"));
      if (round >= 0) times[at]?.[1].push(taken);
    }
  return times;
}

/** The samples over and over, each time with ids of their own. */
function many(lines: readonly string[]): string[] {
  return Array.from({ length: JOBS }, (_, at) => JSON.stringify({ ...JSON.parse(lines[at % lines.length] ?? "{}"), id: String(at) }));
}
