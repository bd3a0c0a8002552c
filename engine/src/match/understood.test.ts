import { expect, it } from "vitest";
import type { Reading } from "../model/index.ts";
import { readingOf } from "../testing/match-documents.ts";
import { scoringText } from "./scoring-text.ts";
import { understoodShare } from "./understood.ts";

const relied = (document: Reading) => understoodShare(document, scoringText(document));
const LINES = ["Joins steel frames by hand", "zzqx frobnicated the grumbles"];
const reading = readingOf([{ kind: "work", lines: LINES }]);
const missed = (line: number): Reading["notes"][number] => {
  const { start, end } = reading.lines[line] ?? { start: 0, end: 0 };
  return { code: "LINE_NOT_UNDERSTOOD", message: "", where: { start, end, line, quote: "" } };
};
const recognised = (confidence: number): Reading => ({
  ...reading,
  lines: reading.lines.map((line) => ({
    ...line,
    placed: [{ start: line.start, end: line.end, box: { page: 1, x: 0, y: 0, width: 1, height: 1 }, confidence }],
  })),
});

it("relies wholly on a typed resume of which every line was understood", () => {
  expect(relied(reading)).toBe(1);
});

it("relies less on a resume the more of it was not understood, and never on nothing", () => {
  const some = relied({ ...reading, notes: [missed(1)] });
  const none = relied({ ...reading, notes: [missed(0), missed(1)] });
  expect(some).toBeLessThan(1);
  expect(none).toBeLessThan(some);
  expect(none).toBeGreaterThanOrEqual(0.5);
});

it("relies on a clear scan as on typed text, and less on a bad one", () => {
  expect(relied(recognised(0.95))).toBe(1);
  expect(relied(recognised(0.45))).toBe(0.5);
});
