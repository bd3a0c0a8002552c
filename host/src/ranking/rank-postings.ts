import type { Ocr, Outcome, ParsePostingOptions, RejectedRecord } from "@candor/engine";
import { loadEngine } from "../packs/load-engine.ts";
import { type Ranking, type RankingOptions, rankJobs } from "./rank-jobs.ts";

/** A resume and a postings file, as bytes. */
export type DocumentsToRank = {
  readonly resume: Uint8Array;
  readonly jobs: Uint8Array;
  readonly limits?: NonNullable<ParsePostingOptions["limits"]>;
};
/** A ranking with the records of the postings file that were no posting. */
export type DocumentRanking = Ranking & { readonly rejected: readonly RejectedRecord[] };

/** Reads both documents and ranks; the first that cannot be read is the problem. */
export async function rankDocuments(
  { resume, jobs, limits }: DocumentsToRank,
  options: RankingOptions,
  ocr: Ocr,
): Promise<Outcome<DocumentRanking>> {
  const engine = loadEngine();
  const reading = await engine.parseResume(resume, { asOf: options.asOf, ocr });
  if (!reading.ok) return reading;
  const read = engine.parsePostings(jobs, { asOf: options.asOf, ...(limits && { limits }) });
  if (!read.ok) return read;
  return { ok: true, value: { ...rankJobs(reading.value, read.value.postings, options), rejected: read.value.rejected } };
}
