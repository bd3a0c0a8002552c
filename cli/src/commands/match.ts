import type { Engine, MatchOptions, MatchSummary, Posting, Reading, scoreMatch } from "@candor/engine";
import { createParserPool } from "@candor/host/pool";
import { Failure } from "../failure.ts";
import { readInput, today, valueOf } from "../input.ts";
import { printMatch } from "../output/match.ts";
import { bold, dim, print } from "../output/terminal.ts";

type MatchCommand = {
  readonly resume: string;
  readonly jobs: string;
  readonly top?: number;
  readonly json?: boolean;
  readonly asOf?: string;
  readonly locale?: string;
};
export type RankedJob = { readonly id: string; readonly posting: Posting; readonly summary: MatchSummary };

const SHOWN = 10;
const MAX_JOBS_BYTES = 256 * 1024 * 1024;

/** `candor match`: the jobs of a file ranked for one resume. */
export async function match(options: MatchCommand): Promise<void> {
  const asOf = options.asOf ?? today();
  const pool = createParserPool({ size: 2, memoryMb: 1024 });
  try {
    const [resumeBytes, jobBytes] = await Promise.all([readInput(options.resume), readInput(options.jobs, MAX_JOBS_BYTES)]);
    // The engine loads here while the parser's processes load theirs.
    const [readingOutcome, postingsOutcome, matching] = await Promise.all([
      pool.parseResume(resumeBytes, { asOf }),
      pool.parsePostings(jobBytes, { asOf, limits: { maxBytes: MAX_JOBS_BYTES, maxCharacters: MAX_JOBS_BYTES } }),
      loadMatching(),
    ]);
    const reading = valueOf(readingOutcome, options.resume);
    const { postings, rejected } = valueOf(postingsOutcome, options.jobs);
    for (const { line, reason } of rejected) console.error(`candor: ${options.jobs}${line ? `: line ${line}` : ""}: ${reason}`);
    if (postings.length === 0)
      throw new Failure(`${options.jobs}: no job could be read; look at the reasons above, or try candor job on it.`);
    const how = { asOf, ...(options.locale === undefined ? {} : { locale: options.locale }) };
    const ranked = rankJobs(matching, reading, postings, how).slice(0, options.top);
    if (options.json) for (const job of ranked) print(JSON.stringify({ id: job.id, title: job.posting.title, ...job.summary }));
    else printRanked(matching, reading, ranked, how, options.top ?? SHOWN);
  } finally {
    pool.close();
  }
}

/** What ranks and explains, with its learnt numbers. */
export type MatchingEngine = Engine & { readonly scoreMatch: typeof scoreMatch };

export async function loadMatching(): Promise<MatchingEngine> {
  const [engine, { loadEngine }] = await Promise.all([import("@candor/engine"), import("@candor/host")]);
  return { ...loadEngine(), scoreMatch: engine.scoreMatch };
}

/** Every posting with its score, best first; equal scores keep the order of the file. */
export function rankJobs(matching: MatchingEngine, reading: Reading, postings: readonly Posting[], how: MatchOptions): RankedJob[] {
  const resume = matching.prepareResume(reading);
  return postings
    .map((posting, index) => ({
      id: posting.externalId ?? String(index + 1),
      posting,
      summary: matching.scoreMatch(resume, matching.preparePosting(posting), how),
    }))
    .sort((a, b) => b.summary.score - a.summary.score);
}

/** The best matches with their reasons and quoted words. */
export function printRanked(
  matching: MatchingEngine,
  reading: Reading,
  ranked: readonly RankedJob[],
  how: MatchOptions,
  shown: number,
): void {
  print(bold(`${reading.resume.basics?.name ?? "This resume"}: ${ranked.length} jobs, best fit first`));
  for (const { posting } of ranked.slice(0, shown)) printMatch(posting, matching.explainMatch(reading, posting, how));
  if (ranked.length > shown) print(dim(`\n${ranked.length - shown} more; --top ${ranked.length} shows all, --json every figure.`));
}
