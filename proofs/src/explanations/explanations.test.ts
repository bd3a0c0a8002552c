import { expect, it } from "vitest";
import { tryVerdicts } from "./explanations.ts";

it("fifty verdicts: every quote stands where it is said to, receipts add up, and a verdict falls without its evidence", async () => {
  const found = await tryVerdicts(50);
  expect(found.faults).toEqual([]);
  expect(found.removed).toBe(50);
  expect(found.unknown).toBeGreaterThan(0);
  expect(found.lowered / found.removed).toBeGreaterThanOrEqual(0.95);
});
