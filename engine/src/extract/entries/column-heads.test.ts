import { describe, expect, it } from "vitest";
import type { Line } from "../../model/index.ts";
import { labelByColumnHeads } from "./column-heads.ts";

/** The cells of a table as lines of a flow document. */
function table(...rows: readonly (readonly string[])[]): Line[] {
  let start = 0;
  return rows.flatMap((cells, row) =>
    cells.map((text, column): Line => {
      const line: Line = {
        index: start,
        text,
        start,
        end: start + text.length,
        style: {},
        place: "body",
        kind: "table-cell",
        row,
        cell: { table: 0, row, column },
      };
      start += text.length + 1;
      return line;
    }),
  );
}

describe("the head of a table of jobs", () => {
  it("tells what stands in each column and is no job itself", () => {
    const lines = labelByColumnHeads(
      table(["Periode", "Werkgever", "Functie", "Taken"], ["2017 - 2020", "De Wilg", "Planner", "Plande 150 diensten per week"]),
    );
    expect(lines.map((line) => [line.text, line.columnLabel])).toEqual([
      ["2017 - 2020", "dates"],
      ["De Wilg", "company"],
      ["Planner", "position"],
      ["Plande 150 diensten per week", "duties"],
    ]);
  });

  it("may call one of its columns something that no list has, and never has a figure", () => {
    const pupils = table(["Schulname", "Klassenlehrerin", "Zeitraum"], ["VS Eberau", "Frau Beispiel", "2013 - 2017"]);
    expect(labelByColumnHeads(pupils).map((line) => line.columnLabel)).toEqual(["institution", undefined, "dates"]);
    const year = table(["Schule", "Klasse 4", "Zeitraum"]);
    expect(labelByColumnHeads(year)).toEqual(year);
  });

  it("may have two columns where one is of dates and rows stand below it", () => {
    const lines = labelByColumnHeads(table(["Zeitraum", "Schule"], ["1995 – 1998", "Oberstufe"], ["1989 – 1995", "Unterstufe"]));
    expect(lines.map((line) => line.columnLabel)).toEqual(["dates", "institution", "dates", "institution"]);
  });

  it("needs three columns else: two labels side by side head nothing", () => {
    const lines = table(["Position", "Role"]);
    expect(labelByColumnHeads(lines)).toEqual(lines);
  });

  it("is not needed where every value has its label beside it", () => {
    expect(labelByColumnHeads(table(["Employer", "Fernhill"]))).toEqual([
      expect.objectContaining({ text: "Fernhill", columnLabel: "company" }),
    ]);
  });

  it("of a form may stand before each value, several in one row", () => {
    const lines = labelByColumnHeads(table(["Arbeitgeber", "Stahlhandel Wefers KG"], ["von", "Apr. 2014", "bis", "heute"]));
    expect(lines.map((line) => [line.text, line.columnLabel])).toEqual([
      ["Stahlhandel Wefers KG", "company"],
      ["Apr. 2014", "dates"],
      ["heute", "dates"],
    ]);
  });
});
