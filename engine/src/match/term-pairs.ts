import type { Span, Vectorizer, VectorTerm } from "../model/index.ts";
import { SIMILARITY_PARTS } from "./match.rules.ts";

/** A word of the resume and a word of the posting that speak of the same, and what they add to the raw similarity. */
export type TermPair = {
  readonly resume: readonly Span[];
  readonly posting: readonly Span[];
  readonly sameWord: boolean;
  readonly raw: number;
};

export type PairInput = {
  readonly vectorizer: Vectorizer;
  readonly resumeText: string;
  readonly postingText: string;
  /** Product of both documents' word lengths, and the rarity of each shared word. */
  readonly wordLengths: number;
  readonly rarity: ReadonlyMap<string, number>;
};

/** For each word of the posting its best partner in the resume, strongest pairs first. */
export function strongestPairs(input: PairInput, most: number): readonly TermPair[] {
  const resumeTerms = input.vectorizer.terms?.(input.resumeText) ?? [];
  const postingTerms = input.vectorizer.terms?.(input.postingText) ?? [];
  const dense = resumeTerms.map((term) => ({ term, parts: new Map(term.parts) }));
  const pairs: TermPair[] = [];
  for (const wanted of postingTerms) {
    let best: TermPair | undefined;
    for (const { term, parts } of dense) {
      const raw = pairValue(wanted, term, parts, input);
      if (raw > (best?.raw ?? 0)) best = { resume: term.spans, posting: wanted.spans, sameWord: term.key === wanted.key, raw };
    }
    if (best) pairs.push(best);
  }
  return pairs.toSorted((a, b) => b.raw - a.raw || (a.posting[0]?.start ?? 0) - (b.posting[0]?.start ?? 0)).slice(0, most);
}

function pairValue(wanted: VectorTerm, have: VectorTerm, parts: ReadonlyMap<number, number>, input: PairInput): number {
  let dot = 0;
  for (const [dimension, value] of wanted.parts) dot += value * (parts.get(dimension) ?? 0);
  const shared = wanted.key === have.key && input.wordLengths > 0 ? (input.rarity.get(wanted.key) ?? 0) ** 2 / input.wordLengths : 0;
  return SIMILARITY_PARTS.text * dot + SIMILARITY_PARTS.words * shared;
}
