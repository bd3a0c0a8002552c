import type { TermEntry } from "../term-table.ts";
import type { Bag, BaggedOccupation } from "./occupation.ts";

/** An occupation with its families and how much it belongs to each; the shares add up to 1. */
export type Placed = BaggedOccupation & { readonly families: readonly (readonly [family: number, share: number])[] };

const LEAST_OCCUPATIONS = 3;
/** A family is typical of a word if it says it this many times as often as all do. */
const TYPICAL = 1.5;
const MOST_FAMILIES = 6;

/** For each stem how rare it is and which families say it more than others do. */
export function learnWords(occupations: readonly Placed[], count: number): ReadonlyMap<string, TermEntry> {
  const sizes = familySizes(occupations, count);
  const perLanguage = Map.groupBy(occupations, ({ language }) => language);
  const seen = new Map<string, Map<string, number>>();
  const said = new Map<string, Float64Array>();
  for (const { language, bag, families } of occupations) {
    for (const [stem, times] of bag) {
      const languages = seen.get(stem) ?? new Map<string, number>();
      seen.set(stem, languages.set(language, (languages.get(language) ?? 0) + 1));
      const row = said.get(stem) ?? new Float64Array(count);
      said.set(stem, row);
      for (const [family, share] of families)
        row[family] = (row[family] ?? 0) + (share * Math.log1p(times)) / ((sizes.get(language)?.[family] ?? 0) + 1);
    }
  }
  const learnt = new Map<string, TermEntry>();
  for (const [stem, row] of said) {
    const languages = seen.get(stem) ?? new Map<string, number>();
    if ([...languages.values()].reduce((sum, times) => sum + times, 0) < LEAST_OCCUPATIONS) continue;
    const shares = [...languages].map(([language, times]) => times / (perLanguage.get(language)?.length ?? 1));
    const rarity = Math.log(1 + 1 / Math.max(...shares));
    learnt.set(stem, { rarity, weight: rarity * unevenness(row), families: typical(row) });
  }
  return learnt;
}

function familySizes(occupations: readonly Placed[], count: number): ReadonlyMap<string, Float64Array> {
  const sizes = new Map<string, Float64Array>();
  for (const { language, families } of occupations) {
    const row = sizes.get(language) ?? new Float64Array(count);
    sizes.set(language, row);
    for (const [family, share] of families) row[family] = (row[family] ?? 0) + share;
  }
  return sizes;
}

/** 0 for a word that all families say alike, 1 for a word of one family (relative entropy). */
function unevenness(row: Float64Array): number {
  const all = row.reduce((sum, value) => sum + value, 0);
  const bits = row.reduce((sum, value) => (value > 0 ? sum + (value / all) * Math.log((value / all) * row.length) : sum), 0);
  return bits / Math.log(row.length);
}

function typical(row: Float64Array): TermEntry["families"] {
  const all = row.reduce((sum, value) => sum + value, 0);
  const shares = [...row].map((value, family) => [family, value / all] as const).filter(([, share]) => share > TYPICAL / row.length);
  const strongest = shares.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_FAMILIES);
  const length = Math.sqrt(strongest.reduce((sum, [, share]) => sum + share, 0));
  return strongest.map(([family, share]) => [family, Math.sqrt(share) / length] as const);
}

/** A bag of words as a direction over families. */
export function familyVector(bag: Bag, learnt: ReadonlyMap<string, TermEntry>, count: number): Float64Array {
  const vector = new Float64Array(count);
  for (const [stem, times] of bag) {
    const word = learnt.get(stem);
    for (const [family, share] of word?.families ?? [])
      vector[family] = (vector[family] ?? 0) + Math.log1p(times) * (word?.weight ?? 0) * share;
  }
  return unit(vector);
}

export function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}

export function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
