import type { Outcome, ParsePostingOptions, Reading, RejectedRecord } from "@candor/engine";
import { loadEngine } from "../packs/load-engine.ts";
import { keep, keptFile, type ReadJobs, takeKept } from "./kept-jobs.ts";
import { prepareJobs } from "./prepare-jobs.ts";
import { type Ranking, type RankingOptions, rankJobs } from "./rank-jobs.ts";

/** A postings file, as bytes. `keepIn`: the folder where what it came to is kept, so that the same file is read once. */
export type PostingsToRank = {
  readonly jobs: Uint8Array;
  readonly limits?: NonNullable<ParsePostingOptions["limits"]>;
  readonly keepIn?: string;
};
/** A ranking with the records of the postings file that were no posting. */
export type PostingsRanking = Ranking & { readonly rejected: readonly RejectedRecord[] };

/** Reads the postings and ranks them for a resume, which may still be read elsewhere meanwhile. */
export async function rankPostings(
  postings: PostingsToRank,
  options: RankingOptions,
  resume: () => Promise<Outcome<Reading>>,
): Promise<Outcome<PostingsRanking>> {
  const read = readOnce(postings, options.asOf);
  if (!read.ok) return read;
  const reading = await resume();
  if (!reading.ok) return reading;
  return { ok: true, value: { ...rankJobs(reading.value, read.value.jobs, options), rejected: read.value.rejected } };
}

function readOnce({ jobs, limits, keepIn }: PostingsToRank, asOf: string): Outcome<ReadJobs> {
  const file = keepIn === undefined ? undefined : keptFile(keepIn, jobs, asOf);
  const kept = file === undefined ? undefined : takeKept(file);
  if (kept) return { ok: true, value: kept };
  const read = loadEngine().parsePostings(jobs, { asOf, ...(limits && { limits }) });
  if (!read.ok) return read;
  const value = { jobs: prepareJobs(read.value.postings), rejected: read.value.rejected };
  if (file !== undefined) keep(file, value);
  return { ok: true, value };
}
