import { explain } from "../match/explain.ts";
import type { PostingFeatures, ResumeFeatures } from "../match/features.ts";
import { type GivenVectors, postingTexts, postingWith, resumeTexts, resumeWith, type TextsToEmbed } from "../match/given-vectors.ts";
import { DEFAULT_WEIGHTS } from "../match/match.rules.ts";
import { inputsOf } from "../match/match-inputs.ts";
import { type OwnPhrases, speakIn } from "../match/phrase.ts";
import { postingFeatures } from "../match/posting-features.ts";
import { type CorpusText, type RankedText, type RankOptions, rankAll } from "../match/rank-texts.ts";
import { resumeFeatures } from "../match/resume-features.ts";
import { figuresOf } from "../match/score.ts";
import { summaryOf } from "../match/summary.ts";
import type { Match, MatchInputs, MatchSummary, Posting, Reading, Vectorizer, Weights } from "../model/index.ts";

export type { PostingFeatures, ResumeFeatures } from "../match/features.ts";

/** `asOf`: ISO date that the match is made for. `weights`: what each sub-score counts. `locale`: en, de, fr or es. `phrases`: own words for what a match says. */
export type MatchOptions = { readonly asOf: string; readonly weights?: Weights; readonly locale?: string; readonly phrases?: OwnPhrases };
/** `vectors`: of both documents, made elsewhere; the receipt says that they are opaque. */
export type ExplainMatchOptions = MatchOptions & { readonly vectors?: { readonly resume: GivenVectors; readonly posting: GivenVectors } };

/** The part of matching that needs a vectorizer. */
export type Matching = {
  /** A resume prepared for `scoreMatch`. */
  readonly prepareResume: (reading: Reading, vectors?: GivenVectors) => ResumeFeatures;
  /** A posting prepared for `scoreMatch`. */
  readonly preparePosting: (posting: Posting, vectors?: GivenVectors) => PostingFeatures;
  /** The texts to embed for a vectorizer of another kind. */
  readonly resumeTexts: (reading: Reading) => TextsToEmbed;
  readonly postingTexts: (posting: Posting) => TextsToEmbed;
  /** The full match: verdicts with evidence, receipt, explanation, counterfactuals. */
  readonly explainMatch: (reading: Reading, posting: Posting, options: ExplainMatchOptions) => Match;
  /** Ranks texts for a query text: best first. */
  readonly rankTexts: (query: string, corpus: readonly CorpusText[], options?: RankOptions) => readonly RankedText[];
  /** Ranks texts for many queries, with one index for all of them: a list for each query, in the order of the queries. */
  readonly rankMany: (
    queries: readonly string[],
    corpus: readonly CorpusText[],
    options?: RankOptions,
  ) => readonly (readonly RankedText[])[];
};

/** The score and its parts without evidence, for ranking thousands. Equals `explainMatch(...)` in every figure. */
export function scoreMatch(resume: ResumeFeatures, posting: PostingFeatures, options: MatchOptions): MatchSummary {
  const say = speakIn(options.locale, options.phrases);
  return summaryOf(figuresOf(resume, posting, usable(options.weights)), resume, say);
}

/** What a score is made from, to be kept beside it: `explainMatch(...).inputs` says later whether it still is. */
export function matchInputs(resume: ResumeFeatures, posting: PostingFeatures, { asOf, weights }: MatchOptions): MatchInputs {
  return inputsOf(resume, posting, { asOf, weights: usable(weights) });
}

/** Matching with a vectorizer, which is asked for only when a text needs it. */
export function matchingWith(vectorizer: () => Vectorizer): Matching {
  return {
    prepareResume: (reading, vectors) => resumeWith(resumeFeatures(reading, vectorizer()), vectors),
    preparePosting: (posting, vectors) => postingWith(postingFeatures(posting, vectorizer()), vectors),
    resumeTexts,
    postingTexts,
    explainMatch: (reading, posting, { asOf, weights, locale, phrases, vectors }) =>
      explain(reading, posting, {
        asOf,
        weights: usable(weights),
        vectorizer: vectorizer(),
        say: speakIn(locale, phrases),
        vectors,
      }),
    rankTexts: (query, corpus, options) => rankAll([query], corpus, vectorizer(), options)[0] ?? [],
    rankMany: (queries, corpus, options) => rankAll(queries, corpus, vectorizer(), options),
  };
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
