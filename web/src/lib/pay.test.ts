import { expect, it } from "vitest";
import { yearlyPay } from "./pay.ts";

it("compares an hourly wage with a yearly salary", () => {
  expect(yearlyPay({ min: 20, max: 25, currency: "EUR", period: "HOUR" })).toBe(52_000);
  expect(yearlyPay({ min: 52_000, currency: "EUR", period: "YEAR" })).toBe(52_000);
});

it("does not guess the pay of a posting that names none", () => {
  expect(yearlyPay(null)).toBeUndefined();
  expect(yearlyPay({ currency: "EUR" })).toBeUndefined();
});
