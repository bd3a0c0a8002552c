import type { Reading, Vectorizer, VectorTerm } from "../model/index.ts";
import { oncePer } from "../text/once-per.ts";
import type { WeightedWord } from "./features.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { scoringText } from "./scoring-text.ts";
import { inUnitLength, weighed } from "./weighed-terms.ts";

/** What a resume speaks of: terms that add up to its vector, and its words with their weights. */
export type SpokenOf = { readonly terms: readonly VectorTerm[]; readonly words: readonly WeightedWord[] };

/** The terms of a resume: each passage as a text of its own, each word by how near the start of its section it stands. */
export const resumeTerms = oncePer((reading: Reading, vectorizer: Vectorizer): SpokenOf => {
  const scoredText = scoringText(reading);
  const passages = passagesOf(reading, scoredText);
  return {
    terms: inUnitLength(passages.flatMap((passage) => termsOf(passage, vectorizer))),
    words: passages.flat().map(({ stem, nearness }) => [stem, vectorizer.rarity(stem) * nearness] as const),
  };
});

function termsOf(passage: Passage, vectorizer: Vectorizer): readonly VectorTerm[] {
  const nearness = new Map(passage.map((word) => [word.stem, word.nearness]));
  const size = Math.sqrt(passage.length);
  return weighed(vectorizer.termsOfWords(passage), ({ key }) => size * (nearness.get(key) ?? 0));
}
