import { expect, it } from "vitest";
import { packNumbers, unpackNumbers } from "./stored-vectors.ts";

it("gives back the very numbers of a vector", () => {
  const vector = Array.from({ length: 2001 }, (_, at) => (at - 1000) / 1000 + Math.round(at * 37.7) / 100_000).map(
    (value) => Math.round(value * 100_000) / 100_000,
  );
  const packed = packNumbers([...vector, 83.88607, -83.88607, 0]);
  expect(typeof packed).toBe("string");
  expect(unpackNumbers(packed)).toEqual([...vector, 83.88607, -83.88607, 0]);
});

it.each([[[0.123456]], [[83.88608]], [[Number.NaN]]])("leaves %j as it is, which three bytes do not hold", (numbers) => {
  expect(packNumbers(numbers)).toBe(numbers);
  expect(unpackNumbers(numbers)).toBe(numbers);
});
