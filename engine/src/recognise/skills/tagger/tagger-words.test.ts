import fc from "fast-check";
import { expect, it } from "vitest";
import { taggerSentences } from "./tagger-words.ts";

function sentences(text: string): string[] {
  return taggerSentences(text).map((words) => words.map(({ written }) => written).join(" "));
}

it("keeps names with signs whole and parts other signs from words", () => {
  expect(sentences("Node.js, C++ and CI/CD (front-end).")).toEqual(["Node.js , C++ and CI/CD ( front-end ) ."]);
});

it("ends a sentence at a line break and before a capital letter", () => {
  expect(sentences("Leads teams. Knows SQL, e.g. joins\nWrites reports")).toEqual([
    "Leads teams .",
    "Knows SQL , e.g . joins",
    "Writes reports",
  ]);
});

it("places every word in the text, whatever the text", () => {
  const pieces = fc.array(fc.constantFrom("a", "É", "9", ".", "'", "/", "+", " ", "\n", "\u0301", "💥", "\ud800", "中"), { maxLength: 40 });
  fc.assert(
    fc.property(pieces, (list) => {
      const text = list.join("");
      for (const { start, end, written } of taggerSentences(text).flat()) expect(text.slice(start, end)).toBe(written);
    }),
    { seed: 7 },
  );
});

it("cuts a sentence that never ends, so that time grows with the text and not faster", () => {
  expect(Math.max(...taggerSentences("word ".repeat(1000)).map((sentence) => sentence.length))).toBe(120);
});
