import { expect, it } from "vitest";
import { readingOf } from "../testing/match-documents.ts";
import { passagesOf } from "./passages.ts";

const words = (lines: string[]) => {
  const reading = readingOf([{ kind: "work", lines }]);
  return passagesOf(reading, reading.text).flat();
};

it("counts a word once, however often it is said", () => {
  const once = words(["Welder of frames"]);
  expect(words(["Welder of frames", "welder welders Welder frames".repeat(30)]).map(({ stem }) => stem)).toEqual(
    expect.arrayContaining(once.map(({ stem }) => stem)),
  );
  expect(words(["Welder of frames", "welder frames ".repeat(30)])).toEqual(once);
});

it("counts what stands far down in the work history less than what somebody does now", () => {
  const filler = Array.from({ length: 150 }, (_, n) => `duty${n}x`).join(" ");
  const found = new Map(words([`Nurse ${filler} bricklayer`]).map(({ stem, nearness }) => [stem, nearness]));
  expect(found.get("nurs") ?? found.get("nurse")).toBe(1);
  expect([...found.values()].at(-1)).toBeLessThan(0.5);
});
