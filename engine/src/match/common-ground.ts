import type { Span, Vectorizer, VectorTerm } from "../model/index.ts";
import { oncePer } from "../text/once-per.ts";
import { SIMILARITY_PARTS } from "./match.rules.ts";

/** Something that both texts speak of, the words that say so on each side, and what it adds to the raw similarity. */
export type Common = {
  /** Name of the kind of work; absent where both sides use the same word. */
  readonly family?: string;
  /** Strongest words first, each with its places. */
  readonly posting: readonly (readonly Span[])[];
  readonly resume: readonly (readonly Span[])[];
  readonly raw: number;
};

/** What comparing two texts needs. */
export type CommonInput = {
  readonly vectorizer: Vectorizer;
  readonly resumeTerms: readonly VectorTerm[];
  readonly postingTerms: readonly VectorTerm[];
  /** Product of both documents' word lengths, and what each word weighs on either side. */
  readonly wordLengths: number;
  readonly resumeWords: ReadonlyMap<string, number>;
  readonly postingWords: ReadonlyMap<string, number>;
};

const MOST_WORDS = 3;

/**
 * Splits the similarity of two texts into kinds of work (the vectorizer's named dimensions) and shared words.
 *
 * A linear vector is the sum of its words, so every amount here is exact: it is what would go if these words went.
 */
export function commonGround(input: CommonInput, mostFamilies: number, mostWords: number): readonly Common[] {
  const { resumeTerms: resume, postingTerms: posting } = input;
  return [
    ...strongest(families(resume, posting, input.vectorizer), mostFamilies).map(({ family, dimension, raw }) => ({
      family,
      posting: topWords(posting, dimension),
      resume: topWords(resume, dimension),
      raw,
    })),
    ...strongest(sharedWords(resume, posting, input), mostWords),
  ];
}

function strongest<Found extends { readonly raw: number }>(found: readonly Found[], most: number): readonly Found[] {
  return found
    .filter(({ raw }) => raw > 0)
    .toSorted((a, b) => b.raw - a.raw)
    .slice(0, most);
}

/** One entry for each named dimension that both texts touch. */
function families(resume: readonly VectorTerm[], posting: readonly VectorTerm[], vectorizer: Vectorizer) {
  const left = sumsOf(resume, vectorizer);
  return [...sumsOf(posting, vectorizer)].flatMap(([dimension, wanted]) => {
    const have = left.get(dimension);
    const family = vectorizer.meaning(dimension);
    if (have === undefined || family === undefined) return [];
    return [{ family, dimension, raw: SIMILARITY_PARTS.text * have * wanted }];
  });
}

/** How far each dimension that has a name is touched. A resume is compared with many postings. */
const sumsOf = oncePer((terms: readonly VectorTerm[], { meaning }: Vectorizer): ReadonlyMap<number, number> => {
  const sums = new Map<number, number>();
  for (const { parts } of terms) {
    for (const [dimension, value] of parts) {
      const before = sums.get(dimension);
      if (before !== undefined) sums.set(dimension, before + value);
      else if (meaning(dimension) !== undefined) sums.set(dimension, value);
    }
  }
  return sums;
});

const byKey = oncePer((terms: readonly VectorTerm[]) => new Map(terms.map((term) => [term.key, term])));

/** The words that add most to a dimension. */
function topWords(terms: readonly VectorTerm[], dimension: number): readonly (readonly Span[])[] {
  const shares: { readonly spans: readonly Span[]; readonly value: number }[] = [];
  for (const { parts, spans } of terms) {
    for (const [at, value] of parts) if (at === dimension) shares.push({ spans, value });
  }
  return shares
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MOST_WORDS)
    .map(({ spans }) => spans);
}

/** What a word adds by standing in both texts, beside the kind of work that it speaks of. */
function sharedWords(resume: readonly VectorTerm[], posting: readonly VectorTerm[], input: CommonInput): Common[] {
  const had = byKey(resume);
  return posting.flatMap((wanted) => {
    const have = had.get(wanted.key);
    if (!have) return [];
    const product = (input.postingWords.get(wanted.key) ?? 0) * (input.resumeWords.get(wanted.key) ?? 0);
    const exact = input.wordLengths > 0 ? product / input.wordLengths : 0;
    const raw = SIMILARITY_PARTS.words * exact + SIMILARITY_PARTS.text * ownPart(have, wanted, input.vectorizer);
    return [{ posting: [wanted.spans], resume: [have.spans], raw }];
  });
}

/** The dot product of a word with itself over the dimensions that have no name. */
function ownPart(have: VectorTerm, wanted: VectorTerm, { meaning }: Vectorizer): number {
  const valueAt = (dimension: number) => have.parts.findLast((part) => part[0] === dimension)?.[1] ?? 0;
  return wanted.parts.reduce((sum, [dimension, value]) => (meaning(dimension) === undefined ? sum + value * valueAt(dimension) : sum), 0);
}
