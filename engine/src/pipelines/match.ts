import { builtInVectorizer } from "../embed/built-in.ts";
import { explain } from "../match/explain.ts";
import type { PostingFeatures, ResumeFeatures } from "../match/features.ts";
import { DEFAULT_WEIGHTS } from "../match/match.rules.ts";
import { postingFeatures } from "../match/posting-features.ts";
import { type CorpusText, type RankedText, rankAll } from "../match/rank-texts.ts";
import { resumeFeatures } from "../match/resume-features.ts";
import { figuresOf } from "../match/score.ts";
import { summaryOf } from "../match/summary.ts";
import type { Match, MatchSummary, Posting, Reading, Weights } from "../model/index.ts";

export type { PostingFeatures, ResumeFeatures } from "../match/features.ts";

/** `asOf`: ISO date that the match is made for. `weights`: what each sub-score counts. */
export type MatchOptions = { readonly asOf: string; readonly weights?: Weights };

/** A resume prepared for `scoreMatch`. */
export function prepareResume(reading: Reading): ResumeFeatures {
  return resumeFeatures(reading, builtInVectorizer);
}

/** A posting prepared for `scoreMatch`. */
export function preparePosting(posting: Posting): PostingFeatures {
  return postingFeatures(posting, builtInVectorizer);
}

/** The score and its parts without evidence, for ranking thousands. Equals `explainMatch(...)` in every figure. */
export function scoreMatch(resume: ResumeFeatures, posting: PostingFeatures, options: MatchOptions): MatchSummary {
  return summaryOf(figuresOf(resume, posting, usable(options.weights)), resume, posting);
}

/** The full match: verdicts with evidence, receipt, explanation, counterfactuals. */
export function explainMatch(reading: Reading, posting: Posting, options: MatchOptions): Match {
  return explain(reading, posting, { asOf: options.asOf, weights: usable(options.weights), vectorizer: builtInVectorizer });
}

/** Ranks texts for a query text: best first, at most `top`. */
export function rankTexts(query: string, corpus: readonly CorpusText[], top?: number): readonly RankedText[] {
  return rankMany([query], corpus, top)[0] ?? [];
}

/** Ranks texts for many queries, with one index for all of them: a list for each query, in the order of the queries. */
export function rankMany(queries: readonly string[], corpus: readonly CorpusText[], top?: number): readonly (readonly RankedText[])[] {
  return rankAll(queries, corpus, builtInVectorizer, top);
}

/** Weights as given; anything that is not a number from 0 up counts as 0. */
function usable(weights: Weights = DEFAULT_WEIGHTS): Weights {
  const part = (value: number) => (Number.isFinite(value) ? Math.max(0, value) : 0);
  return {
    similarity: part(weights.similarity),
    skills: part(weights.skills),
    experience: part(weights.experience),
    education: part(weights.education),
  };
}
