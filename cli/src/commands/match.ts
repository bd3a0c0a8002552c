import { join } from "node:path";
import type { RejectedRecord } from "@candor/engine";
import { POSTINGS_PART_CHARACTERS } from "@candor/engine/model";
import type { Ranking, RankingOptions } from "@candor/host";
import { createParserPool } from "@candor/host/pool";
import { Failure } from "../failure.ts";
import { cacheFolder, readInput, today, valueOf } from "../input.ts";
import { printRanking } from "../output/match.ts";
import { print } from "../output/terminal.ts";
import { openPool } from "../pool.ts";

type MatchCommand = {
  readonly resume: string;
  readonly jobs: string;
  readonly top?: number;
  readonly json?: boolean;
  readonly asOf?: string;
  readonly locale?: string;
  readonly fresh?: boolean;
};

const SHOWN = 10;
const MAX_JOBS_BYTES = 256 * 1024 * 1024;
const LIMITS = { maxBytes: MAX_JOBS_BYTES, maxCharacters: MAX_JOBS_BYTES };

/** `candor match`: the jobs of a file ranked for one resume. */
export async function match(options: MatchCommand): Promise<void> {
  const [resume, jobs] = await Promise.all([readInput(options.resume), readInput(options.jobs, MAX_JOBS_BYTES)]);
  const rank = jobs.length <= POSTINGS_PART_CHARACTERS ? rankShort : rankLong;
  const ranking = await rank(options, resume, jobs);
  if (options.json) for (const { id, title, summary } of ranking.ranked) print(JSON.stringify({ id, title, ...summary }));
  else printRanking(ranking, options.locale);
}

/** A list that is read at once, in the process that ranks it. */
async function rankShort(options: MatchCommand, resume: Uint8Array, jobs: Uint8Array): Promise<Ranking> {
  const pool = await openPool();
  try {
    const kept = options.fresh ? {} : { keepIn: join(cacheFolder(), "jobs") };
    const outcome = await pool.rankDocuments({ resume, jobs, limits: LIMITS, ...kept }, howOf(options));
    const { ranked, ...ranking } = valueOf(outcome, outcome.ok || outcome.of === "jobs" ? options.jobs : options.resume);
    tellRejected(options.jobs, ranking.rejected);
    needJobs(ranked, options.jobs);
    return { ranked, ...ranking };
  } finally {
    pool.close();
  }
}

/** A list that is read part by part. */
async function rankLong(options: MatchCommand, resume: Uint8Array, jobs: Uint8Array): Promise<Ranking> {
  const how = howOf(options);
  // Its processes live for one command: they may leave their garbage lying.
  const pool = createParserPool({ size: 2, memoryMb: 1024, youngMb: 16 });
  try {
    // The engine loads here while the parser's processes load theirs.
    const [reading, postings, { prepareJobs, rankJobs }] = await Promise.all([
      pool.parseResume(resume, { asOf: how.asOf }),
      pool.parsePostings(jobs, { asOf: how.asOf, limits: LIMITS }),
      import("@candor/host"),
    ]);
    const person = valueOf(reading, options.resume);
    const read = valueOf(postings, options.jobs);
    tellRejected(options.jobs, read.rejected);
    needJobs(read.postings, options.jobs);
    return rankJobs(person, prepareJobs(read.postings), how);
  } finally {
    pool.close();
  }
}

function howOf(options: MatchCommand): RankingOptions {
  return {
    asOf: options.asOf ?? today(),
    explained: options.json ? 0 : (options.top ?? SHOWN),
    ...(options.locale !== undefined && { locale: options.locale }),
    ...(options.top !== undefined && { top: options.top }),
  };
}

function needJobs(jobs: readonly unknown[], path: string): void {
  if (jobs.length === 0) throw new Failure(`${path}: no job could be read; look at the reasons above, or try candor job on it.`);
}

function tellRejected(path: string, rejected: readonly RejectedRecord[]): void {
  for (const { line, reason } of rejected) console.error(`candor: ${path}${line ? `: line ${line}` : ""}: ${reason}`);
}
