import { wordsOf } from "../../recognise/words/words.ts";

/** An occupation of a knowledge base in one language: what it is called, and texts about it, each by how much it counts. */
export type KnownOccupation = {
  /** A SOC code, or the address of an ESCO concept: the same in all languages. */
  readonly code: string;
  readonly language: string;
  readonly title: string;
  /** The title and other names. */
  readonly labels: readonly string[];
  readonly texts: readonly (readonly [text: string, weight: number])[];
};

/** How often each stem is said, weighed by where. */
export type Bag = ReadonlyMap<string, number>;
/** One occupation in one language, as words. */
export type BaggedOccupation = Pick<KnownOccupation, "code" | "language" | "title"> & { readonly bag: Bag };

/** The words of an occupation's texts. */
export function bagged({ code, language, title, texts }: KnownOccupation): BaggedOccupation {
  const bag = new Map<string, number>();
  for (const [text, weight] of texts) for (const { stem } of wordsOf(text)) bag.set(stem, (bag.get(stem) ?? 0) + weight);
  return { code, language, title, bag };
}
