import { expect, test } from "vitest";
import { trimSpan } from "./trim-span.ts";

const trimmed = (text: string): string => {
  const { start, end } = trimSpan({ start: 0, end: text.length }, text);
  return text.slice(start, end);
};

test("separators and lone brackets at the edges of a name are no part of it", () => {
  expect(trimmed(" – Globex (Lyon), ")).toBe("Globex (Lyon)");
  expect(trimmed("(Globex)")).toBe("Globex");
  expect(trimmed("Globex)")).toBe("Globex");
});

test("stars that were meant to make a title bold are no part of it, and the star of a grade is", () => {
  expect(trimmed("** Account Manager**")).toBe("Account Manager");
  expect(trimmed("AAA*")).toBe("AAA*");
});

test("a picture before a name is none of it, nor is the number of a Chinese entry", () => {
  expect(trimmed("🏫 Colegio Ejemplo")).toBe("Colegio Ejemplo");
  expect(trimmed("🧑‍🏫Colegio Ejemplo")).toBe("Colegio Ejemplo");
  expect(trimmed("1. 示例公司")).toBe("示例公司");
});

test("a damaged line of nothing but brackets is read at once, however long it is", () => {
  const brackets = "(".repeat(300_000);
  expect(trimmed(`${brackets}x`).endsWith("x")).toBe(true);
  expect(trimmed(`x${brackets}`)).toBe("x");
});
