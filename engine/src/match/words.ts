import { termEntry } from "../data/vector/term-families.ts";
import { wordsOf } from "../recognise/words/words.ts";
import type { WeightedWord } from "./features.ts";

/** Rarity of a word that the table has never seen: as rare as a word of one occupation. */
const UNSEEN_RARITY = 6.9;

/** The words of a text by rarity, each once however often it is said, in the order of their first mention. */
export function weightedWords(text: string): readonly WeightedWord[] {
  const stems = new Set(wordsOf(text).map((word) => word.stem));
  return [...stems].map((stem) => [stem, termEntry(stem)?.rarity ?? UNSEEN_RARITY] as const);
}

/** Euclidean length of a bag of weighted words. */
export function wordsLength(words: readonly WeightedWord[]): number {
  let squared = 0;
  for (const [, weight] of words) squared += weight * weight;
  return Math.sqrt(squared);
}
