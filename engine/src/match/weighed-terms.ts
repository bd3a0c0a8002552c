import type { VectorTerm } from "../model/index.ts";
import { rounded } from "./rounding.ts";

/** The same terms, each adding so many times as much. */
export function weighed(terms: readonly VectorTerm[], weight: (term: VectorTerm) => number): readonly VectorTerm[] {
  return terms.map((term) => {
    const factor = weight(term);
    return { key: term.key, spans: term.spans, parts: term.parts.map((part) => [part[0], part[1] * factor] as const) };
  });
}

/** Terms brought to a common length of 1, so that the dot product of two texts is at most 1. */
export function inUnitLength(terms: readonly VectorTerm[]): readonly VectorTerm[] {
  const length = Math.sqrt(sumOf(terms).reduce((sum, value) => sum + value * value, 0));
  return length > 0 ? weighed(terms, () => 1 / length) : terms;
}

/** The vector that the terms add up to. */
export function vectorOf(terms: readonly VectorTerm[], dimensions: number): readonly number[] {
  const sums = sumOf(terms);
  return Array.from({ length: dimensions }, (_, dimension) => rounded(sums[dimension] ?? 0, 5));
}

/** A vector as plain numbers, `factor` times as long. */
export function numbersOf(vector: Float32Array, factor = 1): readonly number[] {
  return Array.from(vector, (value) => rounded(factor * value, 5));
}

function sumOf(terms: readonly VectorTerm[]): number[] {
  const sums: number[] = [];
  for (const { parts } of terms)
    for (const part of parts) {
      while (sums.length <= part[0]) sums.push(0);
      sums[part[0]] = (sums[part[0]] ?? 0) + part[1];
    }
  return sums;
}
