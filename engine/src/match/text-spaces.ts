import type { Vectorizer } from "../model/index.ts";
import { wordsOf } from "../recognise/words/words.ts";
import { foldLetters } from "../text/fold.ts";

/** The three ways in which short texts are compared: half of it is how they are written, half what they mean. */
const SPACES = { words: 0.25, letters: 0.25, vector: 0.5 } as const;
type Space = keyof typeof SPACES;

/** One coordinate of a text: keys of different spaces never meet. */
export type Entry = readonly [key: string, weight: number, space: Space];

/** What a title leaves out says nothing about it: "Teachers, Except Special Education". */
const EXCLUSION = /,?\s*\(?\b(?:except|excluding|not including|all other)\b.*$/i;

const GROUP_LENGTHS = [3, 4, 5];

/** A short text as words, groups of letters, and vector dimensions, each key once. */
export function textSpaces(whole: string, vectorizer: Vectorizer): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const text = whole.replace(EXCLUSION, "") || whole;
  for (const { stem } of wordsOf(text)) entries.set(`w${stem}`, [`w${stem}`, 1, "words"]);
  for (const word of foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    for (const group of letterGroups(word)) entries.set(group, [group, 1, "letters"]);
  vectorizer.embed(text).forEach((value, dimension) => {
    if (value !== 0 && hasMeaning(dimension, vectorizer)) entries.set(`v${dimension}`, [`v${dimension}`, value, "vector"]);
  });
  return [...entries.values()];
}

/** Dimensions that only tell words apart repeat what the words say already. */
function hasMeaning(dimension: number, { meaning }: Vectorizer): boolean {
  return meaning(dimension) !== undefined;
}

function letterGroups(word: string): readonly string[] {
  const padded = `_${word}_`;
  return GROUP_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, padded.length - length + 1) }, (_, at) => `g${padded.slice(at, at + length)}`),
  );
}

/** The coordinates that are weighed by how rare they are. */
export function sparseTerms(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(([, , space]) => space !== "vector");
}

/** Coordinates weighed by rarity and scaled so that each space adds its share to a dot product of two texts. */
export function inFixedLength(
  entries: readonly Entry[],
  rarity: (key: string) => number,
): readonly (readonly [key: string, weight: number])[] {
  const weighed = entries.map(([key, weight, space]) => [key, space === "vector" ? weight : weight * rarity(key), space] as const);
  const squares: Record<Space, number> = { words: 0, letters: 0, vector: 0 };
  for (const [, weight, space] of weighed) squares[space] += weight * weight;
  return weighed.map(([key, weight, space]) => [key, squares[space] > 0 ? weight * Math.sqrt(SPACES[space] / squares[space]) : 0] as const);
}
