import { splitVectorizer } from "./pack.ts";

/** What the table knows of a stem: how rare it is, how much it tells about an occupation, and about which. */
export type TermEntry = {
  /** Logarithm of "in one of how many occupations". */
  readonly rarity: number;
  /** Weight in a vector: rarity times how unevenly the word is spread over the families. */
  readonly weight: number;
  /** Family index and share; the squares of the shares add up to about 1. */
  readonly families: readonly (readonly [family: number, share: number])[];
};

/** What `config.json` of a pack says: `families` are kinds of work, each named by an occupation in its middle. */
export type VectorizerConfig = { readonly id: string; readonly version: string; readonly families: readonly string[] };

/** The learnt numbers of a vectorizer, by stem. */
export type TermTable = VectorizerConfig & { entry(stem: string): TermEntry | undefined };

/** Rarity and weight are kept in tenths, shares in hundredths. */
const TENTH = 10;
const HUNDREDTH = 100;

/** Reads a pack. Rows of `weights.bin` are in the order of `vocabulary.txt`: rarity, weight, count, then (family, share) pairs, a byte each. */
export function readTermTable(pack: Uint8Array): TermTable {
  const { config, vocabulary, weights } = splitVectorizer(pack);
  const text = new TextDecoder();
  const { id, version, families } = JSON.parse(text.decode(config)) as VectorizerConfig;
  const placeByStem = new Map<string, number>();
  let at = 0;
  for (const stem of text.decode(vocabulary).trimEnd().split("\n")) {
    placeByStem.set(stem, at);
    at += 3 + 2 * (weights[at + 2] ?? 0);
  }
  const entries = new Map<string, TermEntry>();
  return {
    id,
    version,
    families,
    entry: (stem) => {
      const known = entries.get(stem);
      const place = placeByStem.get(stem);
      if (known || place === undefined) return known;
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
