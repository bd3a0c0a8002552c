import { expect, it } from "vitest";
import { fitBand, intervalOf } from "./fit-bands.ts";

const pairs = (count: number, score: number, fits: boolean) => Array.from({ length: count }, () => ({ score, fits }));

it("a band begins at the lowest score from which on enough pairs fit", () => {
  const graded = [...pairs(40, 72, true), ...pairs(30, 52, true), ...pairs(2, 52, false), ...pairs(50, 31, false)];
  expect(fitBand(graded, 0.98)).toBe(55);
  expect(fitBand(graded, 0.95)).toBe(35);
  expect(fitBand(graded, 0.5)).toBe(5);
});

it("a few lucky pairs far down do not lower a band that fails above them", () => {
  const graded = [...pairs(30, 80, true), ...pairs(30, 60, false), ...pairs(300, 40, true)];
  expect(fitBand(graded, 0.9)).toBe(65);
});

it("says nothing where too few pairs score so high", () => {
  expect(fitBand(pairs(5, 90, true), 0.9)).toBeUndefined();
});

it("tells how sure a share of few pairs is", () => {
  const [low, high] = intervalOf(pairs(20, 80, true));
  expect(low).toBeCloseTo(0.839, 2);
  expect(high).toBeCloseTo(1, 5);
});
