import type { Outcome, ParsePostingOptions, Reading, RejectedRecord } from "@candor/engine";
import { loadEngine } from "../packs/load-engine.ts";
import { type Ranking, type RankingOptions, rankJobs } from "./rank-jobs.ts";

/** A postings file, as bytes. */
export type PostingsToRank = {
  readonly jobs: Uint8Array;
  readonly limits?: NonNullable<ParsePostingOptions["limits"]>;
};
/** A ranking with the records of the postings file that were no posting. */
export type PostingsRanking = Ranking & { readonly rejected: readonly RejectedRecord[] };

/** Reads the postings and ranks them for a resume, which may still be read elsewhere meanwhile. */
export async function rankPostings(
  { jobs, limits }: PostingsToRank,
  options: RankingOptions,
  resume: () => Promise<Outcome<Reading>>,
): Promise<Outcome<PostingsRanking>> {
  const read = loadEngine().parsePostings(jobs, { asOf: options.asOf, ...(limits && { limits }) });
  if (!read.ok) return read;
  const reading = await resume();
  if (!reading.ok) return reading;
  return { ok: true, value: { ...rankJobs(reading.value, read.value.postings, options), rejected: read.value.rejected } };
}
