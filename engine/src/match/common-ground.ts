import type { Span, Vectorizer, VectorTerm } from "../model/index.ts";
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
    ...strongest(families(resume, posting, input.vectorizer), mostFamilies),
    ...strongest(sharedWords(resume, posting, input), mostWords),
  ];
}

function strongest(found: readonly Common[], most: number): readonly Common[] {
  return found
    .filter(({ raw }) => raw > 0)
    .toSorted((a, b) => b.raw - a.raw)
    .slice(0, most);
}

/** One entry for each named dimension that both texts touch. */
function families(resume: readonly VectorTerm[], posting: readonly VectorTerm[], { meaning }: Vectorizer): Common[] {
  const left = byDimension(resume);
  const right = byDimension(posting);
  return [...right].flatMap(([dimension, wanted]) => {
    const have = left.get(dimension);
    const family = meaning(dimension);
    if (!have || family === undefined) return [];
    return [{ family, posting: topWords(wanted), resume: topWords(have), raw: SIMILARITY_PARTS.text * total(have) * total(wanted) }];
  });
}

type Share = { readonly term: VectorTerm; readonly value: number };

function byDimension(terms: readonly VectorTerm[]): ReadonlyMap<number, readonly Share[]> {
  const shares = terms.flatMap((term) => term.parts.map(([dimension, value]) => ({ dimension, term, value })));
  return Map.groupBy(shares, ({ dimension }) => dimension);
}

function total(shares: readonly Share[]): number {
  return shares.reduce((sum, { value }) => sum + value, 0);
}

function topWords(shares: readonly Share[]): readonly (readonly Span[])[] {
  return shares
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MOST_WORDS)
    .map(({ term }) => term.spans);
}

/** What a word adds by standing in both texts, beside the kind of work that it speaks of. */
function sharedWords(resume: readonly VectorTerm[], posting: readonly VectorTerm[], input: CommonInput): Common[] {
  const byKey = new Map(resume.map((term) => [term.key, term]));
  return posting.flatMap((wanted) => {
    const have = byKey.get(wanted.key);
    if (!have) return [];
    const product = (input.postingWords.get(wanted.key) ?? 0) * (input.resumeWords.get(wanted.key) ?? 0);
    const exact = input.wordLengths > 0 ? product / input.wordLengths : 0;
    const raw = SIMILARITY_PARTS.words * exact + SIMILARITY_PARTS.text * ownPart(have, wanted, input.vectorizer);
    return [{ posting: [wanted.spans], resume: [have.spans], raw }];
  });
}

/** The dot product of a word with itself over the dimensions that have no name. */
function ownPart(have: VectorTerm, wanted: VectorTerm, { meaning }: Vectorizer): number {
  const values = new Map(have.parts);
  return wanted.parts.reduce(
    (sum, [dimension, value]) => (meaning(dimension) === undefined ? sum + value * (values.get(dimension) ?? 0) : sum),
    0,
  );
}
