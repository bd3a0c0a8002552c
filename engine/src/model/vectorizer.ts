import type { Span } from "./evidence.ts";

/** A word of a text and what it adds to the text's vector; the parts of all terms add up to the vector. */
export type VectorTerm = {
  /** The same for all forms of a word. */
  readonly key: string;
  readonly spans: readonly Span[];
  readonly parts: readonly (readonly [dimension: number, value: number])[];
};

export type Rarity = (stem: string) => number;

/**
 * Text to numbers whose dot product says how alike two texts are, 0 to 1.
 *
 * It is linear: the similarity of two texts can be split over pairs of their words. Same text, same version, same numbers.
 */
export type Vectorizer = {
  readonly id: string;
  readonly version: string;
  readonly dimensions: number;
  readonly embed: (text: string) => Float32Array;
  readonly terms: (text: string) => readonly VectorTerm[];
  /** The terms of a text that has only these words. */
  readonly termsOfWords: (words: readonly (Span & { readonly stem: string })[]) => readonly VectorTerm[];
  /** What the terms of a text with only these words add up to, without the terms. */
  readonly sumOfWords: (words: readonly { readonly stem: string }[]) => Float64Array;
  /** What a dimension stands for, where it stands for something that has a name. */
  readonly meaning: (dimension: number) => string | undefined;
  /** Where a title lies between occupations, as numbers of length 1, or none where no word is known; finer than `embed`, and for short texts. */
  readonly concept: (title: string) => Float32Array;
  /** How rare a word is, by its stem: the logarithm of "in one of how many occupations". */
  readonly rarity: Rarity;
};
