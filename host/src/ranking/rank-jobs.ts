import { type Match, type MatchOptions, type MatchSummary, type Posting, type Reading, scoreMatch } from "@candor/engine";
import { loadEngine } from "../packs/load-engine.ts";
import type { PreparedJob } from "./prepare-jobs.ts";

/** `top`: keep only so many jobs. `explained`: how many of the best come with requirements and quotes. */
export type RankingOptions = MatchOptions & { readonly top?: number; readonly explained: number };
export type RankedJob = { readonly id: string; readonly title: string; readonly summary: MatchSummary };
export type ExplainedJob = { readonly posting: Posting; readonly match: Match };
/** The jobs of a file for one person, best fit first. */
export type Ranking = {
  /** The person's name, if it was read. */
  readonly name: string | undefined;
  readonly ranked: readonly RankedJob[];
  readonly explained: readonly ExplainedJob[];
};

/** Every job with its score, best first; equal scores keep the order of the file. */
export function rankJobs(reading: Reading, jobs: readonly PreparedJob[], { top, explained, ...how }: RankingOptions): Ranking {
  const engine = loadEngine();
  const resume = engine.prepareResume(reading);
  const ranked = jobs
    .map((job) => ({ job, summary: scoreMatch(resume, job.features, how) }))
    .sort((a, b) => b.summary.score - a.summary.score)
    .slice(0, top);
  return {
    name: reading.resume.basics?.name,
    ranked: ranked.map(({ job: { id, title }, summary }) => ({ id, title, summary })),
    explained: ranked.slice(0, explained).map(({ job }) => {
      const posting = job.posting();
      return { posting, match: engine.explainMatch(reading, posting, how) };
    }),
  };
}
