import type { Rarity } from "../model/index.ts";
import { wordsOf } from "../recognise/words/words.ts";
import type { WeightedWord } from "./features.ts";

/** The words of a text by rarity, each once however often it is said, in the order of their first mention. */
export function weightedWords(text: string, rarity: Rarity): readonly WeightedWord[] {
  return stemsOf(text).map((stem) => [stem, rarity(stem)] as const);
}

/** The stems of a text's words, each once. */
export function stemsOf(text: string): readonly string[] {
  return [...new Set(wordsOf(text).map((word) => word.stem))];
}

/** Euclidean length of a bag of weighted words. */
export function wordsLength(words: readonly WeightedWord[]): number {
  let squared = 0;
  for (const [, weight] of words) squared += weight * weight;
  return Math.sqrt(squared);
}
