import { expect, it } from "vitest";
import { linesOf } from "./posting-lines.ts";

const read = (text: string) => linesOf(text).map((line) => [line.kind, text.slice(line.start, line.end)]);

it("sets the list of a posting as a list and leaves the bullet signs out", () => {
  expect(read("Night nurse\n\nYou bring:\n- three years on a ward\n• a driving licence\n\nWe are a small clinic by the sea.")).toEqual([
    ["heading", "Night nurse"],
    ["heading", "You bring:"],
    ["item", "three years on a ward"],
    ["item", "a driving licence"],
    ["text", "We are a small clinic by the sea."],
  ]);
});

it("keeps the offsets of words, so that quotes are marked where they stand", () => {
  const text = "A\n\n  - Python and SQL  \nEnd.";
  const line = linesOf(text)[1];
  expect(text.slice(line?.start, line?.end)).toBe("Python and SQL");
  expect(line?.hasGap).toBe(true);
});

it("does not take a year for the number of a list", () => {
  expect(read("Since then.\n2019 was a good year for us and our many guests in town.")[1]).toEqual([
    "text",
    "2019 was a good year for us and our many guests in town.",
  ]);
});
