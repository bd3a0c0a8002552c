import { vector } from "drizzle-orm/pg-core";

const SEARCHED_SIZE = 128;
/** What searches compare, a third of a vector; the score has all of it, from the features. */
export const searchedVector = () => vector({ dimensions: SEARCHED_SIZE });

/**
 * What searches compare of a vector: its first 256 numbers, folded once so that 128 are left; null where it is shorter.
 *
 * Of the built-in vectorizer these are the kinds of work that a text speaks of, few at a time, so that two seldom meet in
 * one number; what follows are words, which searches look for by name.
 */
export function searchedPart(numbers: readonly number[]): number[] | null {
  if (numbers.length < 2 * SEARCHED_SIZE) return null;
  return numbers.slice(0, SEARCHED_SIZE).map((number, at) => number + (numbers[at + SEARCHED_SIZE] ?? 0));
}
