import { wordsOf } from "../recognise/words/words.ts";
import { knownSubwords } from "./subwords.ts";
import { CONCEPT_DIMENSIONS, type TermTable } from "./term-table.ts";

/** The concept of a short text: the sum of its words' concepts in unit length; an unknown word counts by its beginning and its ending. */
export function conceptOf(title: string, table: TermTable): Float32Array {
  const sums = new Float64Array(CONCEPT_DIMENSIONS);
  for (const stem of new Set(wordsOf(title).map((word) => word.stem))) {
    const names = table.concept(stem) ? [stem] : knownSubwords(stem, (subword) => table.concept(subword) !== undefined);
    for (const name of names) add(sums, table.concept(name));
  }
  const length = Math.sqrt(sums.reduce((sum, value) => sum + value * value, 0));
  return Float32Array.from(sums, (value) => (length > 0 ? value / length : 0));
}

function add(sums: Float64Array, concept: ReturnType<TermTable["concept"]>): void {
  if (!concept) return;
  const factor = concept.rarity * concept.scale;
  concept.values.forEach((value, dimension) => {
    sums[dimension] = (sums[dimension] ?? 0) + factor * value;
  });
}
