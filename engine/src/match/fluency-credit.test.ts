import { expect, it } from "vitest";
import { fluencyCredit } from "./fluency-credit.ts";

it("gives less credit for each level below what is asked, and none is taken off where no level is told", () => {
  expect(fluencyCredit("C1", "B2")).toBe(1);
  expect(fluencyCredit("B1", "B2")).toBeLessThan(1);
  expect(fluencyCredit("A2", "C2")).toBeLessThan(fluencyCredit("B1", "C2"));
  expect(fluencyCredit(undefined, "C2")).toBe(1);
});
