import { wordsOf } from "../recognise/words/words.ts";
import { foldLetters } from "../text/fold.ts";

/** What each way of comparing short texts counts: how they are written, in words and in letters, and what they mean. */
export const SPACES = { words: 0.15, letters: 0.25, concept: 0.6 } as const;
type SparseSpace = Exclude<keyof typeof SPACES, "concept">;

/** One coordinate of a text: keys of different spaces never meet. */
export type Entry = readonly [key: string, space: SparseSpace];

/** What a title leaves out says nothing about it: "Teachers, Except Special Education", "Enfermeros (excepto matronos)". */
const EXCLUSION =
  /,?\s*\(?(?<!\p{L})(?:except|excluding|not including|all other|n\.?e\.?c|excepto|exceptuando|salvo|no incluid[oa]s?|no clasificad[oa]s?|n\.c\.o\.p|außer|ausgenommen|soweit nicht|a\.n\.g|sauf|hormis|excepté|à l['’]exception|non classés?|n\.c\.a)(?!\p{L}).*$/iu;

const GROUP_LENGTHS = [3, 4, 5];

/** A title without what it leaves out. */
export function withoutExclusion(title: string): string {
  return title.replace(EXCLUSION, "") || title;
}

/** A short text as words and groups of letters, each key once. */
export function textSpaces(text: string): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { stem } of wordsOf(text)) entries.set(`w${stem}`, [`w${stem}`, "words"]);
  for (const word of foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    for (const group of letterGroups(word)) entries.set(group, [group, "letters"]);
  return [...entries.values()];
}

function letterGroups(word: string): readonly string[] {
  const padded = `_${word}_`;
  return GROUP_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, padded.length - length + 1) }, (_, at) => `g${padded.slice(at, at + length)}`),
  );
}

/** Coordinates weighed by rarity and scaled so that each space adds its share to a dot product of two texts. */
export function inFixedLength(
  entries: readonly Entry[],
  rarity: (key: string) => number,
): readonly (readonly [key: string, weight: number])[] {
  const weighed = entries.map(([key, space]) => [key, rarity(key), space] as const);
  const squares: Record<SparseSpace, number> = { words: 0, letters: 0 };
  for (const [, weight, space] of weighed) squares[space] += weight * weight;
  return weighed.map(([key, weight, space]) => [key, squares[space] > 0 ? weight * Math.sqrt(SPACES[space] / squares[space]) : 0] as const);
}
