import type { Weights } from "../model/index.ts";
import type { DemandMark } from "./features.ts";

/** Share of each sub-score in the score where a workspace has not set its own. */
export const DEFAULT_WEIGHTS: Weights = { similarity: 0.6, skills: 0.4, experience: 0, education: 0 };

/** What the similarity is made of: whole texts, job titles, and exact words, which choose the posting inside a family. */
export const SIMILARITY_PARTS = { text: 0.45, title: 0.2, words: 0.35 } as const;

/** Words of a resume that are compared as one text of their own. */
export const PASSAGE_WORDS = 60;
/** So many words into its section a word counts about a third of what it may, and never less than the least. */
export const DISTANT_WORDS = 80;
export const LEAST_NEARNESS = 0.2;
/** What a sentence of a posting counts that has nothing in common with its title; one that says the same counts that and 1. */
export const LEAST_FOCUS = 0.4;
/** A sentence so much closer than the least is about the job as much as any. */
export const CLOSE_FOCUS = 0.2;
/** Where requirements weigh less than two must-haves together, every skill that is named counts so much at least as if it stood close to the job. */
export const LEAST_ASKED = 2;
export const LEAST_CLOSENESS = 0.3;
/** What a posting's title adds to its text. */
export const TITLE_IN_TEXT = 0.2;

/**
 * The raw similarity of unrelated documents rises with their lengths, since long ones share more by chance: so much for
 * each product of the logarithms of both word counts, less a constant, and never below the least. `alike` is that of a
 * resume written for the posting. Between the two the scale is linear, so that the scores of different documents compare
 * and a receipt can split them. Fitted on pairs of short and of long documents of unrelated occupations.
 */
export const SIMILARITY_SCALE = { perLengths: 0.008, less: 0.045, least: 0.03, shortest: 8, alike: 0.6 } as const;

/** What a demand weighs by how it is meant. */
export const DEMAND_WEIGHTS: Readonly<Record<DemandMark, number>> = { knockout: 1, must: 1, named: 0.6, nice: 0.35 };
/** Soft skills are asked of everybody and proven by nobody's resume: they hardly count. */
export const SOFT_SKILL_FACTOR = 0.1;
/** What every occupation asks for counts so much of what a rare skill does. */
export const COMMON_SKILL_FACTOR = 0.15;
/** A requirement in words that the lexicon does not know. */
export const PLAIN_WORDS_FACTOR = 0.25;

/**
 * A posting whose demands weigh less than four rare must-haves says too little by naming skills: the similarity stands in for
 * the rest.
 */
export const LEAST_DEMAND_WEIGHT = 4;

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

/** A resume that holds this share of a posting's word sequences, and at least so many, was written by copying it. */
export const COPIED_SHARE = 0.2;
export const LEAST_COPIED = 5;

/** Words of a resume from which on it says enough to be judged with full confidence. */
export const ENOUGH_WORDS = 60;
/** A resume of which no line was understood is judged with this much less confidence. */
export const NOT_UNDERSTOOD_COST = 0.5;
/** Text recognised from a picture with this confidence, word by word, is as good as typed text. */
export const SURE_RECOGNITION = 0.9;
