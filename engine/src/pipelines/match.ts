import type { Match, MatchSummary, Posting, Reading, Weights } from "../model/index.ts";

export type MatchOptions = { readonly asOf: string; readonly weights?: Weights };

/** A side prepared once and scored many times: its vector, skills and facts. Plain data, safe to store as JSON. */
export type ResumeFeatures = { readonly vector: readonly number[] };
export type PostingFeatures = { readonly vector: readonly number[] };

export function prepareResume(_reading: Reading): ResumeFeatures {
  throw new Error("being written");
}
export function preparePosting(_posting: Posting): PostingFeatures {
  throw new Error("being written");
}
/** The score and its parts without evidence, for ranking thousands. Equals `explainMatch(...)` in every figure. */
export function scoreMatch(_resume: ResumeFeatures, _posting: PostingFeatures, _options: MatchOptions): MatchSummary {
  throw new Error("being written");
}
/** The full match: verdicts with evidence, receipt, explanation, counterfactuals. */
export function explainMatch(_reading: Reading, _posting: Posting, _options: MatchOptions): Match {
  throw new Error("being written");
}
/** Ranks texts for a query text: best first, at most `top`. */
export function rankTexts(
  _query: string,
  _corpus: readonly { readonly id: string; readonly text: string }[],
  _top?: number,
): readonly { readonly id: string; readonly score: number }[] {
  throw new Error("being written");
}
