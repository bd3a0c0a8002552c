import type { VectorTerm } from "../model/index.ts";
import { rounded } from "./rounding.ts";

/** The same terms, each adding so many times as much. */
export function weighed(terms: readonly VectorTerm[], weight: (term: VectorTerm) => number): readonly VectorTerm[] {
  return terms.map((term) => {
    const factor = weight(term);
    return { key: term.key, spans: term.spans, parts: term.parts.map((part) => [part[0], part[1] * factor] as const) };
  });
}

/** Terms, each counting so many times, brought to a common length of 1, so that the dot product of two texts is at most 1. */
export function inUnitLength(terms: readonly VectorTerm[], weight: (term: VectorTerm) => number = () => 1): readonly VectorTerm[] {
  const length = Math.sqrt(sumOf(terms, weight).reduce((sum, value) => sum + value * value, 0));
  return weighed(terms, length > 0 ? (term) => weight(term) / length : weight);
}

/** The vector that the terms add up to. */
export function vectorOf(terms: readonly VectorTerm[], dimensions: number): readonly number[] {
  const sums = sumOf(terms, () => 1);
  return Array.from({ length: dimensions }, (_, dimension) => rounded(sums[dimension] ?? 0, 5));
}

/** A vector as plain numbers, `factor` times as long. */
export function numbersOf(vector: Float32Array, factor = 1): readonly number[] {
  const numbers: number[] = [];
  for (const value of vector) numbers.push(rounded(factor * value, 5));
  return numbers;
}

function sumOf(terms: readonly VectorTerm[], weight: (term: VectorTerm) => number): number[] {
  const sums: number[] = [];
  for (const term of terms) {
    const factor = weight(term);
    for (const part of term.parts) {
      while (sums.length <= part[0]) sums.push(0);
      sums[part[0]] = (sums[part[0]] ?? 0) + part[1] * factor;
    }
  }
  return sums;
}
