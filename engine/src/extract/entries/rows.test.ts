import { expect, it } from "vitest";
import type { Line } from "../../model/index.ts";
import { toRows } from "./rows.ts";

/** Lines one below the other, or in one row where `|` stands between them. */
function linesOf(rows: readonly string[]): Line[] {
  let start = 0;
  return rows
    .flatMap((row, number) => row.split("|").map((text) => ({ text, row: number })))
    .map(({ text, row }, index) => {
      const line: Line = { index, text, row, start, end: start + text.length, style: {}, place: "body", kind: "paragraph" };
      start = line.end + 1;
      return line;
    });
}
const isBody = (rows: readonly string[]) => toRows(linesOf(rows), {}).map((row) => row.isBody);

it("takes a line that ends in a full stop for the head of an entry where its dates stand apart beside it", () => {
  expect(isBody(["Narrowby Infirmary, Ward Sister for acute care, Leedham.|Sept. 2017 – now"])).toEqual([false]);
  expect(isBody(["Looked after ninety patients on every shift of the whole month."])).toEqual([true]);
});

it("takes the first line of a paragraph that was broken over lines for the paragraph, and a long title over a town for a head", () => {
  const told = [
    "Percorso di studi che porta i metodi della statistica e della intelligenza ai processi",
    "aziendali del porto e della città intera.",
  ];
  expect(isBody(told)).toEqual([true, true]);
  expect(isBody(["Head of the Department for Mills, Weaving and Cloth of Harrow", "eastern Leeds"])).toEqual([false, false]);
});
