import type { SkillKind } from "../../../model/index.ts";

/** Layers of marks: a phrase of one layer may lie inside a phrase of the other. */
export const LAYERS = ["knowledge", "ability"] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * Added to the score of a phrase's first word: finding one phrase too many is better than missing one.
 * Chosen on held-out parts of the training text, not on the development set.
 */
export const FIRST_WORD_BONUS = 1.2;

/** A name of the lexicon below this likelihood of being asked for is an everyday use of its words. */
export const LEAST_LIKELIHOOD = 0.1;

/** Skills whose names are words of any text ("sales", "planning"); a named tool or certificate is never doubted. */
export const ABSTRACT_KINDS: ReadonlySet<SkillKind> = new Set(["method", "subject", "soft"]);

/** A feature must occur this often in the training text to be learnt. */
export const FEWEST_OCCURRENCES = 2;
export const TRAINING_ROUNDS = 10;
export const LEARNING_RATE = 0.1;
/** Features kept in the pack, the heaviest first. */
export const MOST_KEPT_FEATURES = 50_000;
