import { expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { withForcedBreaks } from "./forced-breaks.ts";

function joins(rows: readonly string[], isRight = false): readonly boolean[] {
  let start = 0;
  const lines = rows.map((text, index): Line => {
    const box = { page: 1, x: isRight ? 200 - text.length * 5 : 40, y: index * 12, width: text.length * 5, height: 10 };
    const line: Line = { index, row: index, text, start, end: start + text.length, kind: "paragraph", place: "body", style: {}, box };
    start += text.length + 1;
    return line;
  });
  return withForcedBreaks(lines, {}).map((line) => line.continues === true);
}

test("a certificate broken before its year in a narrow column is one", () => {
  expect(joins(["Bridge Licence, Harbour", "Board, 2020", "Crane Licence, Quay, 2019"])).toEqual([false, true, false]);
});

test("so is one in a column set to the right", () => {
  expect(joins(["Bridge Licence, Harbour", "Board, 2020", "Crane Licence, Quay, 2019"], true)).toEqual([false, true, false]);
});

test("givers below titles that left room for more are lines of their own", () => {
  expect(joins(["Bridge Licence", "Board, 2020", "Crane Licence, Quay, 2019"])).toEqual([false, false, false]);
});
