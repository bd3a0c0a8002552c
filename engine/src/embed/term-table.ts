import type { VectorizerParts } from "./pack.ts";

/** What the table knows of a stem: how rare it is, how much it tells about an occupation, and about which. */
export type TermEntry = {
  /** Logarithm of "in one of how many occupations". */
  readonly rarity: number;
  /** Weight in a vector: rarity times how unevenly the word is spread over the families. */
  readonly weight: number;
  /** Family index and share; the squares of the shares add up to about 1. */
  readonly families: readonly (readonly [family: number, share: number])[];
};

/**
 * What `config.json` of a pack says: `families` are kinds of work, each named by an occupation in its middle; so many
 * lines at the head of the vocabulary have concepts.
 */
export type VectorizerConfig = {
  readonly id: string;
  readonly version: string;
  readonly source: string;
  readonly families: readonly string[];
  readonly concepts: number;
};

/** Where a word of a title lies between occupations: as many signed bytes as there are dimensions, and their scale. */
export type Concept = { readonly scale: number; readonly values: Int8Array };

/** The learnt numbers of a vectorizer, by stem. */
export type TermTable = VectorizerConfig & {
  entry(stem: string): TermEntry | undefined;
  /** The concept of a stem or a subword, with how rare it is. */
  concept(name: string): (Concept & { readonly rarity: number }) | undefined;
};

export const CONCEPT_DIMENSIONS = 384;

/** Rarity and weight are kept in tenths, shares in hundredths. */
export const TENTH = 10;
export const HUNDREDTH = 100;
const CONCEPT_BYTES = 4 + CONCEPT_DIMENSIONS;

/**
 * Reads a pack. Rows of `weights.bin` are in the order of `vocabulary.txt`: rarity, weight, count, then (family, share)
 * pairs, a byte each. After them come the concepts of the first lines: a float for the scale, then signed bytes.
 */
export function readTermTable({ config, vocabulary, weights }: VectorizerParts): TermTable {
  const text = new TextDecoder();
  const settings = JSON.parse(text.decode(config)) as VectorizerConfig;
  const names = text.decode(vocabulary).trimEnd().split("\n");
  const lineByName = new Map<string, number>();
  const placeOfLine = new Uint32Array(names.length);
  let conceptsAt = 0;
  for (const [line, name] of names.entries()) {
    lineByName.set(name, line);
    placeOfLine[line] = conceptsAt;
    conceptsAt += 3 + 2 * (weights[conceptsAt + 2] ?? 0);
  }
  const view = new DataView(weights.buffer, weights.byteOffset, weights.byteLength);
  const entries = new Map<string, TermEntry>();
  return {
    ...settings,
    concept: (name) => {
      const line = lineByName.get(name);
      if (line === undefined || line >= settings.concepts) return undefined;
      const start = conceptsAt + line * CONCEPT_BYTES;
      const values = new Int8Array(weights.buffer, weights.byteOffset + start + 4, CONCEPT_DIMENSIONS);
      return { scale: view.getFloat32(start, true), values, rarity: (weights[placeOfLine[line] ?? 0] ?? 0) / TENTH };
    },
    entry: (stem) => {
      const known = entries.get(stem);
      if (known) return known;
      const line = lineByName.get(stem);
      const place = line === undefined ? undefined : placeOfLine[line];
      // Subwords and words that only titles use have a concept and no weight.
      if (place === undefined || weights[place + 1] === 0) return undefined;
      const entry = decode(weights, place);
      entries.set(stem, entry);
      return entry;
    },
  };
}

function decode(weights: Uint8Array, place: number): TermEntry {
  const byte = (offset: number): number => weights[place + offset] ?? 0;
  const families = Array.from({ length: byte(2) }, (_, n) => [byte(3 + 2 * n), byte(4 + 2 * n) / HUNDREDTH] as const);
  return { rarity: byte(0) / TENTH, weight: byte(1) / TENTH, families };
}
