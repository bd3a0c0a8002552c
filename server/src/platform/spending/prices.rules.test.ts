import { expect, it } from "vitest";
import { costOf, PRICES_PATTERN, readPrices, startOfMonth } from "./prices.rules.ts";

it("a price counts for a million tokens in, and after a slash for those out; the cost is in millionths", () => {
  const prices = readPrices("text-embedding-3-small=0.02, writer=1.25/10");
  expect(prices).toEqual({ "text-embedding-3-small": { in: 0.02, out: 0 }, writer: { in: 1.25, out: 10 } });
  expect(costOf(prices, "text-embedding-3-small", { in: 1_000_000 })).toBe(20_000);
  expect(costOf(prices, "writer", { in: 200, out: 30 })).toBe(550);
});

it("nobody claims to know a cost without a price or without a count", () => {
  const prices = readPrices("writer=1");
  expect(costOf(prices, "another", { in: 5 })).toBeUndefined();
  expect(costOf(prices, "constructor", { in: 5 })).toBeUndefined();
  expect(costOf(prices, "writer", {})).toBeUndefined();
});

it.each(["writer", "writer=", "writer=x", "writer=1 other=2", "=1"])("the list of prices %j is refused", (text) => {
  expect(PRICES_PATTERN.test(text)).toBe(false);
});

it("a month begins at its first midnight in UTC", () => {
  expect(startOfMonth(new Date("2026-11-30T23:59:59.999Z"))).toEqual(new Date("2026-11-01T00:00:00Z"));
});
