import type { FluencyLevel } from "../../model/index.ts";
import lexicon from "./human-languages.json" with { type: "json" };

/** The names of human languages, in English first and then in others, by ISO 639-1 code. */
export const HUMAN_LANGUAGES: readonly (readonly [code: string, names: readonly string[]])[] = Object.entries(lexicon.languages);

/** Words that say how well a language is spoken, by level. */
export const FLUENCY_WORDS = Object.entries(lexicon.fluency) as readonly (readonly [FluencyLevel, readonly string[]])[];

/** Levels of fluency from lowest to highest. */
export const FLUENCY_LADDER: readonly FluencyLevel[] = ["A1", "A2", "B1", "B2", "C1", "C2", "native"];
