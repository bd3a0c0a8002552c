import { TITLE_WORDS } from "../data/vector/title-words.ts";
import { wordsOf } from "../recognise/words/words.ts";
import { knownSubwords } from "./subwords.ts";
import { CONCEPT_DIMENSIONS, type TermTable } from "./term-table.ts";

/**
 * The concept of a short text: the sum of its words' concepts in unit length. An unknown word counts as the English ones for the
 * same work, where it names work in another language, and else by its beginning and its ending.
 */
export function conceptOf(title: string, table: TermTable): Float32Array {
  const sums = new Float64Array(CONCEPT_DIMENSIONS);
  for (const stem of new Set(wordsOf(title).map((word) => word.stem))) {
    const isKnown = (name: string) => table.concept(name) !== undefined;
    const names = isKnown(stem) ? [stem] : (inEnglish(stem) ?? knownSubwords(stem, isKnown));
    for (const name of names) add(sums, table.concept(name));
  }
  const length = Math.sqrt(sums.reduce((sum, value) => sum + value * value, 0));
  return Float32Array.from(sums, (value) => (length > 0 ? value / length : 0));
}

function add(sums: Float64Array, concept: ReturnType<TermTable["concept"]>): void {
  if (!concept) return;
  const factor = concept.rarity * concept.scale;
  const { values } = concept;
  for (let at = 0; at < values.length; at += 1) sums[at] = (sums[at] ?? 0) + factor * (values[at] ?? 0);
}

let english: ReadonlyMap<string, readonly string[]> | undefined;

function inEnglish(stem: string): readonly string[] | undefined {
  english ??= new Map(
    TITLE_WORDS.flatMap(([word, meaning]) => wordsOf(word).map((own) => [own.stem, wordsOf(meaning).map((other) => other.stem)])),
  );
  return english.get(stem);
}
