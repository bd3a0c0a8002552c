import type { Span, Vectorizer, VectorTerm } from "../model/index.ts";
import { SIMILARITY_PARTS } from "./match.rules.ts";

/** A word of the posting, the words of the resume that speak of the same, and what they add to the raw similarity. */
export type SharedMeaning = {
  readonly posting: readonly Span[];
  /** Strongest first. */
  readonly resume: readonly (readonly Span[])[];
  /** The resume uses the word itself, and nothing else says as much. */
  readonly sameWord: boolean;
  /** More words of the resume add to it than are listed. */
  readonly more: boolean;
  readonly raw: number;
};

export type MeaningInput = {
  readonly vectorizer: Vectorizer;
  readonly resumeText: string;
  readonly postingText: string;
  /** Product of both documents' word lengths, and the rarity of each of the posting's words. */
  readonly wordLengths: number;
  readonly rarity: ReadonlyMap<string, number>;
};

const MOST_PARTNERS = 3;
/** A partner that adds less than this share of the strongest one is not worth quoting. */
const LEAST_PARTNER = 0.25;

/** What each word of the posting adds by meeting all words of the resume; the most first. */
export function sharedMeanings(input: MeaningInput, most: number): readonly SharedMeaning[] {
  const resumeTerms = input.vectorizer.terms?.(input.resumeText) ?? [];
  const postingTerms = input.vectorizer.terms?.(input.postingText) ?? [];
  const known = resumeTerms.map((term) => ({ term, parts: new Map(term.parts) }));
  const meanings = postingTerms.flatMap((wanted) => {
    const pairs = known
      .map(({ term, parts }) => ({ term, raw: pairValue(wanted, term, parts, input) }))
      .filter(({ raw }) => raw !== 0)
      .toSorted((a, b) => b.raw - a.raw);
    return meaningOf(wanted, pairs);
  });
  return meanings.toSorted((a, b) => b.raw - a.raw || (a.posting[0]?.start ?? 0) - (b.posting[0]?.start ?? 0)).slice(0, most);
}

type Pair = { readonly term: VectorTerm; readonly raw: number };

function meaningOf(wanted: VectorTerm, pairs: readonly Pair[]): SharedMeaning[] {
  const raw = pairs.reduce((sum, pair) => sum + pair.raw, 0);
  const first = pairs[0];
  if (raw <= 0 || !first || first.raw <= 0) return [];
  const partners = pairs.filter((pair) => pair.raw >= first.raw * LEAST_PARTNER).slice(0, MOST_PARTNERS);
  const sameWord = partners.length === 1 && first.term.key === wanted.key;
  return [{ posting: wanted.spans, resume: partners.map(({ term }) => term.spans), sameWord, more: pairs.length > partners.length, raw }];
}

function pairValue(wanted: VectorTerm, have: VectorTerm, parts: ReadonlyMap<number, number>, input: MeaningInput): number {
  let dot = 0;
  for (const [dimension, value] of wanted.parts) dot += value * (parts.get(dimension) ?? 0);
  const shared = wanted.key === have.key && input.wordLengths > 0 ? (input.rarity.get(wanted.key) ?? 0) ** 2 / input.wordLengths : 0;
  return SIMILARITY_PARTS.text * dot + SIMILARITY_PARTS.words * shared;
}
