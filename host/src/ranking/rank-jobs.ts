import { type Match, type MatchOptions, type MatchSummary, type Posting, type Reading, scoreMatch } from "@candor/engine";
import { loadEngine } from "../packs/load-engine.ts";

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

/** Every posting with its score, best first; equal scores keep the order of the file. */
export function rankJobs(reading: Reading, postings: readonly Posting[], { top, explained, ...how }: RankingOptions): Ranking {
  const engine = loadEngine();
  const resume = engine.prepareResume(reading);
  const ranked = postings
    .map((posting, index) => ({
      id: posting.externalId ?? String(index + 1),
      posting,
      summary: scoreMatch(resume, engine.preparePosting(posting), how),
    }))
    .sort((a, b) => b.summary.score - a.summary.score)
    .slice(0, top);
  return {
    name: reading.resume.basics?.name,
    ranked: ranked.map(({ id, posting, summary }) => ({ id, title: posting.title, summary })),
    explained: ranked.slice(0, explained).map(({ posting }) => ({ posting, match: engine.explainMatch(reading, posting, how) })),
  };
}
