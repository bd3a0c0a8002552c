import { describe, expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { listedItems } from "./listed-items.ts";

function read(...rows: readonly (readonly [text: string, size: number])[]) {
  let start = 0;
  const lines = rows.map(([text, size], index): Line => {
    const line: Line = { index, row: index, text, start, end: start + text.length, kind: "paragraph", place: "body", style: { size } };
    start += text.length + 1;
    return line;
  });
  return listedItems(lines, { text: rows.map(([text]) => text).join("\n") }, {});
}

describe("a list of licences", () => {
  test("has the issuer and the year in smaller letters below each", () => {
    const items = read(["Crane Operator Licence", 11], ["Harbour Board, 2019", 9], ["First Aid", 11], ["Red Shield, 2021", 9]);
    expect(items.map((item) => [item.name.text, item.by?.text, item.date?.iso])).toEqual([
      ["Crane Operator Licence", "Harbour Board", "2019"],
      ["First Aid", "Red Shield", "2021"],
    ]);
  });

  test("holds standards, whose figures are no postal code, and no classes of driving licences", () => {
    const items = read(["NEN 3140 VP (2020)", 11], ["ISO 9001 Auditor (2018)", 11], ["B, C, CE", 11]);
    expect(items.map((item) => item.name.text)).toEqual(["NEN 3140 VP", "ISO 9001 Auditor"]);
  });

  test("keeps licences in equal letters apart, with or without a year", () => {
    const items = read(["Crane Operator Licence", 11], ["First Aid, 2021", 11]);
    expect(items.map((item) => item.name.text)).toEqual(["Crane Operator Licence", "First Aid"]);
  });
});
