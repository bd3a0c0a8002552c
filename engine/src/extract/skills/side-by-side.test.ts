import { expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { groupsBelowEachOther } from "./side-by-side.ts";

function at(text: string, row: number, x: number, bold = false): Line {
  const box = { page: 1, x, y: row * 14, width: text.length * 5, height: 10 };
  return { index: row, row, text, start: 0, end: text.length, kind: "paragraph", place: "body", style: { size: 10, bold }, box };
}

test("groups of skills side by side are read one after the other, each with its own list", () => {
  const lines = [
    at("Ropes", 0, 50, true),
    at("Sails", 0, 300, true),
    at("Splicing", 1, 60),
    at("Sewing", 1, 310),
    at("Knotting", 2, 60),
    at("Patching", 2, 310),
    at("Whipping", 3, 60),
    at("Languages: Dutch", 4, 20),
  ];
  expect(groupsBelowEachOther(lines).map((line) => line.text)).toEqual(
    ["Ropes", "Splicing", "Knotting", "Whipping"].concat(["Sails", "Sewing", "Patching", "Languages: Dutch"]),
  );
});

test("plain cells of a row stay where they are", () => {
  const lines = [at("Ropes", 0, 50), at("Sails", 0, 300), at("Splicing", 1, 50), at("Sewing", 1, 300)];
  expect(groupsBelowEachOther(lines)).toEqual(lines);
});
