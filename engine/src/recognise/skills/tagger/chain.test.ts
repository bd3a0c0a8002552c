import fc from "fast-check";
import { expect, it } from "vitest";
import { isPossible, likelihoods, MARKS, waysOf } from "./chain.ts";
import { likeliestMarks } from "./likeliest-marks.ts";

const numbers = (length: number) => fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: length, maxLength: length });
const LENGTH = 4;
const sentence = fc.record({ scores: numbers(LENGTH * MARKS), steps: numbers(MARKS * MARKS) });

/** Every possible way to mark the sentence, with its score: slow, and right beyond doubt. */
function allWays(
  scores: readonly number[],
  steps: readonly number[],
  marks: readonly number[] = [],
): { marks: readonly number[]; score: number }[] {
  if (marks.length === LENGTH) {
    const score = marks.reduce(
      (sum, mark, word) => sum + (scores[word * MARKS + mark] ?? 0) + (steps[(marks[word - 1] ?? 0) * MARKS + mark] ?? 0),
      0,
    );
    return [{ marks, score }];
  }
  return [0, 1, 2].filter((mark) => isPossible(marks.at(-1) ?? 0, mark)).flatMap((mark) => allWays(scores, steps, [...marks, mark]));
}

it("finds the marks that fit a sentence best, as trying all of them does", () => {
  fc.assert(
    fc.property(sentence, ({ scores, steps }) => {
      const best = Math.max(...allWays(scores, steps).map(({ score }) => score));
      const found = [...likeliestMarks(Float64Array.from(scores), LENGTH, Float64Array.from(steps))];
      const same = allWays(scores, steps).find(({ marks }) => marks.join() === found.join());
      expect(same?.score).toBeCloseTo(best, 9);
    }),
    { seed: 5, numRuns: 100 },
  );
});

it("gives each mark of a word the share of the ways that hold it", () => {
  fc.assert(
    fc.property(sentence, ({ scores, steps }) => {
      const ways = allWays(scores, steps).map(({ marks, score }) => ({ marks, share: Math.exp(score) }));
      const sum = ways.reduce((all, { share }) => all + share, 0);
      const found = likelihoods(Float64Array.from(scores), LENGTH, waysOf(Float64Array.from(steps)));
      for (let word = 0; word < LENGTH; word += 1) {
        for (let mark = 0; mark < MARKS; mark += 1) {
          const share = ways.filter(({ marks }) => marks[word] === mark).reduce((all, one) => all + one.share, 0);
          expect(found.marks[word * MARKS + mark]).toBeCloseTo(share / sum, 9);
        }
      }
    }),
    { seed: 5, numRuns: 100 },
  );
});

it("never lets a phrase start with one of its later words", () => {
  const later = Float64Array.from({ length: 3 * MARKS }, (_, place) => (place % MARKS === 2 ? 50 : 0));
  expect([...likeliestMarks(later, 3, new Float64Array(MARKS * MARKS))]).toEqual([1, 2, 2]);
});
