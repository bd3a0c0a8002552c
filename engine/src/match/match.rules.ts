import type { Weights } from "../model/index.ts";
import type { DemandMark } from "./features.ts";

/** Share of each sub-score in the score where a workspace has not set its own. */
export const DEFAULT_WEIGHTS: Weights = { similarity: 0.6, skills: 0.4, experience: 0, education: 0 };

/** What the similarity is made of: whole texts, job titles, and exact words, which choose the posting inside a family. */
export const SIMILARITY_PARTS = { text: 0.55, title: 0.15, words: 0.3 } as const;

/**
 * The raw similarity of unrelated documents and of a resume written for the posting. Between them the scale is linear,
 * so that the scores of different resumes compare and a receipt can split them.
 */
export const SIMILARITY_SCALE = { unrelated: 0.03, alike: 0.58 } as const;

/** What a demand weighs by how it is meant. */
export const DEMAND_WEIGHTS: Readonly<Record<DemandMark, number>> = { knockout: 1, must: 1, named: 0.6, nice: 0.35 };
/** Soft skills are asked of everybody and proven by nobody's resume: they hardly count. */
export const SOFT_SKILL_FACTOR = 0.2;
/** A requirement in words that the lexicon does not know. */
export const PLAIN_WORDS_FACTOR = 0.25;

/**
 * A posting whose demands weigh less than two must-haves says too little by naming skills: the similarity stands in for
 * the rest.
 */
export const LEAST_DEMAND_WEIGHT = 2;

/** An implication as sure as this is as good as the word itself: who uses Terraform works with infrastructure as code. */
export const SURE_CREDIT = 0.9;
/** Related skills closer than this say something about each other; below it a skill counts as missing. */
export const LEAST_CREDIT = 0.3;
/** Share of a requirement's words (by rarity) that a resume must use before it counts as partly met. */
export const LEAST_WORD_COVERAGE = 0.5;
export const WORD_COVERAGE_CREDIT = 0.6;
/** Fewer years than this share of what is asked is not "partly" any more. */
export const LEAST_YEARS_SHARE = 0.4;
/** Credit for the degree one level below the one asked, and for the right level in another field. */
export const NEXT_DEGREE_CREDIT = 0.5;
export const OTHER_FIELD_CREDIT = 0.75;
/** What each level of a language below the one asked costs. */
export const CREDIT_PER_MISSING_LEVEL = 0.3;

/** The highest score of a resume that lacks what the posting calls indispensable. */
export const KNOCKOUT_CAP = 40;
/** The highest score of a resume whose job titles stand this many levels below the posting's. */
export const SENIORITY_CAP = 60;
export const SENIORITY_GAP = 3;

/** Words of a resume from which on it says enough to be judged with full confidence. */
export const ENOUGH_WORDS = 60;
