import { vector } from "drizzle-orm/pg-core";

const VECTOR_SIZE = 384;
const SEARCHED_SIZE = VECTOR_SIZE / 2;

/** What searches compare of a vector; the score has all of it, from the features. */
export const searchedVector = () => vector({ dimensions: SEARCHED_SIZE });

/**
 * A vector folded once, its second half added to the first; null where a vectorizer gives another size.
 *
 * Narrower rows are read sooner, and what a text speaks of are few numbers, of which two seldom meet: of the jobs that score
 * best, the nearest by these are as many as by all.
 */
export function searchedPart(numbers: readonly number[]): number[] | null {
  if (numbers.length !== VECTOR_SIZE) return null;
  return numbers.slice(0, SEARCHED_SIZE).map((number, at) => number + (numbers[at + SEARCHED_SIZE] ?? 0));
}
