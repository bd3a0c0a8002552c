import { expect, it } from "vitest";
import { averagePrecision, meanOf, ndcg10 } from "./graded.ts";

const grades = new Map([
  ["a", 3],
  ["b", 1],
]);

it("gives the best order 1 and the order with the best document last the least", () => {
  expect(ndcg10(["a", "b", "c"], grades)).toBe(1);
  expect(ndcg10(["c", "b", "a"], grades)).toBeLessThan(ndcg10(["b", "a", "c"], grades));
  expect(ndcg10([], grades)).toBe(0);
});

it("counts at which places the fitting documents stand", () => {
  expect(averagePrecision(["a", "b", "c"], grades)).toBe(1);
  expect(averagePrecision(["c", "a", "b"], grades)).toBeCloseTo((1 / 2 + 2 / 3) / 2);
  expect(averagePrecision(["c"], grades)).toBe(0);
});

it("says how sure a mean is", () => {
  expect(meanOf([0.5, 0.5, 0.5])).toEqual({ mean: 0.5, within: 0 });
  expect(meanOf([0, 1, 0, 1]).within).toBeGreaterThan(0.4);
});
