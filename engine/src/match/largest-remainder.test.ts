import fc from "fast-check";
import { expect, it } from "vitest";
import { apportion } from "./largest-remainder.ts";

it("gives the hundredths that rounding leaves over to the largest fractions", () => {
  expect(apportion([33.4, 33.4, 33.2], 100)).toEqual([34, 33, 33]);
  expect(apportion([10.5, -4.5, 0], 6)).toEqual([11, -5, 0]);
});

it("adds up to the total exactly, for any amounts", () => {
  const amount = fc.double({ min: -10_000, max: 10_000, noNaN: true });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 60 }), fc.integer({ min: -20_000, max: 20_000 }), (amounts, total) => {
      expect(apportion(amounts, total).reduce((sum, value) => sum + value, 0)).toBe(total);
    }),
    { seed: 1 },
  );
});

it("moves no amount by more than one hundredth where the amounts add up", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { minLength: 1, maxLength: 40 }), (amounts) => {
      const total = Math.round(amounts.reduce((sum, value) => sum + value, 0));
      apportion(amounts, total).forEach((value, index) => expect(Math.abs(value - (amounts[index] ?? 0))).toBeLessThan(1.001));
    }),
    { seed: 2 },
  );
});
