import { describe, expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { listedItems } from "./listed-items.ts";
import { extractAwards, extractPublications } from "./listed-sections.ts";
import { extractReferences } from "./references.ts";

type Written = readonly [text: string, look?: { readonly bold?: boolean; readonly gap?: number }];

function lay(rows: readonly Written[]) {
  let start = 0;
  const lines = rows.map(([text, { bold = false, gap = 1 } = {}], index): Line => {
    const line: Line = {
      index,
      row: index,
      text,
      start,
      end: start + text.length,
      kind: "paragraph",
      place: "body",
      gapBefore: gap,
      style: { size: 10, ...(bold && { bold }) },
    };
    start += text.length + 1;
    return line;
  });
  return [lines, { text: rows.map(([text]) => text).join("\n") }] as const;
}

const items = (...rows: readonly Written[]) => listedItems(...lay(rows), {}).map((item) => [item.name.text, item.by?.text, item.date?.iso]);
const bold = { bold: true };

describe("honours that take several lines each", () => {
  const expected = [
    ["Golden Rope Medal", "Harbour Society", "2019-05"],
    ["Knot Prize", "Rigging Institute", "2021-03"],
  ];

  test("have their giver and their date below a bold title", () => {
    expect(
      items(
        ["Golden Rope Medal", bold],
        ["Awarded by Harbour Society"],
        ["May 2019"],
        ["Knot Prize", bold],
        ["Rigging Institute, March 2021"],
      ),
    ).toEqual(expected);
  });

  test("are told by a date above each and by wider gaps, whether the title or the giver comes first", () => {
    expect(
      items(["May 2019", bold], ["Harbour Society"], ["Golden Rope Medal"], ["March 2021", bold], ["Rigging Institute"], ["Knot Prize"]),
    ).toEqual(expected);
    const apart = { gap: 2 };
    expect(items(["Golden Rope Medal"], ["Harbour Society, May 2019"], ["Knot Prize", apart], ["Rigging Institute, March 2021"])).toEqual(
      expected,
    );
  });

  test("stay one line each below a bold name of a group", () => {
    const names = items(["Scholarships", bold], ["Rope Grant, 2019"], ["Quay Grant, 2020"], ["Tide Grant, 2021"]).map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["Quay Grant", "Tide Grant"]));
  });
});

describe("the only honour of a section", () => {
  const medal = [["Golden Rope Medal", "Harbour Society", "2019"]];

  test("has a date as heavy as its title, below its giver", () => {
    expect(items(["Golden Rope Medal", bold], ["Harbour Society"], ["2019", bold])).toEqual(medal);
  });

  test("has its giver below a dated title, whatever the giver is called", () => {
    expect(items(["Golden Rope Medal 2019", bold], ["Old Salts"])).toEqual([["Golden Rope Medal", "Old Salts", "2019"]]);
    expect(items(["Golden Rope Medal 2019"], ["Harbour Foundation"])).toEqual([["Golden Rope Medal", "Harbour Foundation", "2019"]]);
  });

  test("has a giver in letters as heavy as its own that a label tells", () => {
    expect(items(["Golden Rope Medal", bold], ["Otorgado por Harbour Society 2019", bold])).toEqual(medal);
    expect(items(["金绳奖章", bold], ["颁发：海港协会 2019", bold])).toEqual([["金绳奖章", "海港协会", "2019"]]);
  });
});

test("a rank behind a contest belongs to its name", () => {
  expect(items(["Knot Tyer of the Year, Runner-up", bold], ["Rigging Institute"], ["2021"])).toEqual([
    ["Knot Tyer of the Year, Runner-up", "Rigging Institute", "2021"],
  ]);
});

test("a certificate's name keeps its colon and its dash where its giver stands below it", () => {
  expect(
    items(["Certified Rigger: Steel 11", bold], ["Brandwick"], ["2021"], ["Splicing – Basic Knots", bold], ["Pike"], ["2018"]),
  ).toEqual([
    ["Certified Rigger: Steel 11", "Brandwick", "2021"],
    ["Splicing – Basic Knots", "Pike", "2018"],
  ]);
});

test("a publication keeps the commas of its bold title, wrapped or not", () => {
  const [lines, document] = lay([
    ["Ropes, knots and", bold],
    ["their names", bold],
    ["Published by Rigging Letters"],
    ["May 2019"],
    ["Silt in harbour basins", bold],
    ["Journal of Quays"],
    ["2014"],
  ]);
  expect(extractPublications(lines, document, {}).map(({ value }) => value)).toEqual([
    { name: "Ropes, knots and their names", publisher: "Rigging Letters", releaseDate: "2019-05" },
    { name: "Silt in harbour basins", publisher: "Journal of Quays", releaseDate: "2014" },
  ]);
});

test("who vouches may be named below what they say", () => {
  const [lines] = lay([["“Never lost a rope.”"], ["— Dr. Pia Okafor"], ["“Calm in every storm.”"], ["— Ada Lind"]]);
  expect(extractReferences(lines, {}).map(({ value }) => value)).toEqual([
    { name: "Dr. Pia Okafor", reference: "“Never lost a rope.”" },
    { name: "Ada Lind", reference: "“Calm in every storm.”" },
  ]);
});

test("a long title with its date at the right edge goes on below it", () => {
  const [lines, document] = lay([
    ["Ropes under load and"],
    ["May 2019"],
    ["their names in Rigging Letters"],
    ["Silt in harbour basins"],
    ["2014"],
  ]);
  const beside = lines.map((line, at) => ({ ...line, row: [0, 0, 1, 2, 2][at] ?? at }));
  expect(extractPublications(beside, document, {}).map(({ value }) => value)).toEqual([
    { name: "Ropes under load and their names", publisher: "Rigging Letters", releaseDate: "2019-05" },
    { name: "Silt in harbour basins", releaseDate: "2014" },
  ]);
});

describe("a list of honours in one line each", () => {
  const awards = (...rows: readonly Written[]) => extractAwards(...lay(rows), {}).map(({ value }) => [value.title, value.awarder]);

  test("may name the giver before what was given", () => {
    expect(awards(["Harbour Society: Rope Scholarship (2019)"], ["Rigging Institute: Knot Prize (2021)"])).toEqual([
      ["Rope Scholarship", "Harbour Society"],
      ["Knot Prize", "Rigging Institute"],
    ]);
  });

  test("keeps what was given first where it says that it is an award", () => {
    expect(awards(["Rope Scholarship: Harbour Society (2019)"], ["Knot Prize: Rigging Institute (2021)"])).toEqual([
      ["Rope Scholarship", "Harbour Society"],
      ["Knot Prize", "Rigging Institute"],
    ]);
  });

  test("has a giver in brackets whose name holds a dash", () => {
    expect(awards(["2019: Young Rigger (Fund for Rigging – North)"])).toEqual([["Young Rigger", "Fund for Rigging – North"]]);
  });
});

describe("a licence told in lines of one look", () => {
  test("is one where its date stands alone below who gave it", () => {
    expect(items(["Crane Licence"], ["Harbour Board"], ["2019"], ["No. 4711"])).toEqual([["Crane Licence", "Harbour Board", "2019"]]);
  });

  test("keeps the short form of its name where another gave it", () => {
    expect(items(["Kranführerschein (KfS) | Hafenamt | 2019"])).toEqual([["Kranführerschein (KfS)", "Hafenamt", "2019"]]);
  });

  test("is not the row that says what the columns hold", () => {
    const cells = [
      ["Licence", "Board", "Year"],
      ["Crane Licence", "Harbour Board", "2019"],
    ];
    const [lines, document] = lay(cells.flat().map((text): Written => [text]));
    const inRows = lines.map((line, at) => ({ ...line, row: Math.floor(at / 3) }));
    expect(listedItems(inRows, document, {}).map((item) => item.name.text)).toEqual(["Crane Licence"]);
  });
});
