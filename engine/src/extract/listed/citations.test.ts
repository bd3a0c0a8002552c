import { describe, expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { readCitation } from "./citations.ts";
import { joinCitations, withMarkers, withoutSubHeads } from "./join-citations.ts";

function read(text: string) {
  const { name, publisher } = readCitation({ text, start: 0 });
  return [text.slice(name.start, name.end), publisher && text.slice(publisher.start, publisher.end)];
}

describe("a publication", () => {
  test.each([
    ["Silt in harbour basins. Journal of Quays, 2014", "Silt in harbour basins", "Journal of Quays"],
    ["Okafor, P., Lind, A. (2021). Ropes under load. Annals of Rigging, 3(2).", "Ropes under load", "Annals of Rigging"],
    ["Okafor P. et al. Ropes under load. Annals of Rigging, 2021.", "Ropes under load", "Annals of Rigging"],
    ["P. Okafor: “Knots and their names”, Rigging Letters, 2019", "Knots and their names", "Rigging Letters"],
    ["Uptake of lead by eels: a field study. Estuary Review 2019", "Uptake of lead by eels: a field study", "Estuary Review"],
    ["Okafor P., Lind A. Ropes under load. Rigging Letters, 2021; 48(5): 22-27.", "Ropes under load", "Rigging Letters"],
    ["OKAFOR, P.; LIND, A. Ropes under load. Rigging Letters, v. 6, 2019.", "Ropes under load", "Rigging Letters"],
    ['[2] P. Okafor, A. Lind, "Knots and their names," in Rigging Letters, 2019', "Knots and their names", "Rigging Letters"],
    ["Okafor, P. (2023) ‘Ropes under load’, Annals of Rigging, 12(1).", "Ropes under load", "Annals of Rigging"],
    ["Okafor, P., & Lind, A. (in press). Ropes under load. Annals of Rigging.", "Ropes under load", "Annals of Rigging"],
    ["Okafor, P. (im Druck). Seile unter Last. Jahrbuch der Takelage.", "Seile unter Last", "Jahrbuch der Takelage"],
    ['P. Okafor, “"Paid in Rope": Barter at Sea,” Rigging Letters, 2019', '"Paid in Rope": Barter at Sea', "Rigging Letters"],
    ['Okafor P. "Paid in Rope": Barter at Sea. Rigging Letters. 2019;4:3–9.', '"Paid in Rope": Barter at Sea', "Rigging Letters"],
    ["李明,王芳,等. 缆绳载荷的测量方法[J]. 港口学报, 2021, 4(6): 12-19.", "缆绳载荷的测量方法", "港口学报"],
    ["李明. 一种缆绳夹具[P]. CN2099999X, 2021.", "一种缆绳夹具", "CN2099999X"],
    ["Okafor, Peter, and Anna Lind. Harbours of Rope. Quay Press, 2016.", "Harbours of Rope", "Quay Press"],
    ["Okafor, Peter / Lind, Anna: Seile unter Last, in: Jahrbuch der Takelage 3 (2021), 4–9.", "Seile unter Last", "Jahrbuch der Takelage"],
    [
      "Okafor, P., Lind-Ray, A. and Nair, U., 2021. Ropes under load. Annals of Rigging, 9(1), pp.12-27.",
      "Ropes under load",
      "Annals of Rigging",
    ],
    ["Okafor, Peter: Seile. Zur Last der Häfen. Lindau: Hafenverlag 2018.", "Seile. Zur Last der Häfen", "Lindau: Hafenverlag"],
    ["Okafor, Peter/Lind, Anna (Hrsg.): Seile. Häfen um 1700. Lindau: Hafenverlag 2022.", "Seile. Häfen um 1700", "Lindau: Hafenverlag"],
    ["Peter Okafor, Anna Lind. 2021. Ropes under load. In Annals of Rigging.", "Ropes under load", "Annals of Rigging"],
    ["Okafor P., Lind A., Ropes under load, Annals of Rigging, vol. 12, pp. 34-56, 2021.", "Ropes under load", "Annals of Rigging"],
    ["Okafor & Lind (2021), Ropes under load, Annals of Rigging, 14(2), 112-129.", "Ropes under load", "Annals of Rigging"],
    ["Ada Okafor-Lind, Note, Ropes Without Borders, 12 Quay L. Rev. 402 (2019).", "Ropes Without Borders", "Quay L. Rev"],
  ])("%s has its title and its source", (text, name, publisher) => expect(read(text)).toEqual([name, publisher]));

  test("goes on below its number until the next number", () => {
    const rows = ["1. P. Okafor, “Ropes under load”, Annals of", "Rigging, 2021.", "2. A. Lind, “Knots and their names”, 2019."];
    let start = 0;
    const lines = rows.map((text, index): Line => {
      const line: Line = { index, row: index, text, start, end: start + text.length, kind: "paragraph", place: "body", style: {} };
      start += text.length + 1;
      return line;
    });
    expect(joinCitations(lines).map((line) => line.text)).toEqual([`${rows[0]} ${rows[1]}`, rows[2]]);
  });

  const citation = "P. Okafor, “Ropes under load”, Annals of Rigging, 2021.";
  const laid = (rows: readonly (readonly [text: string, row: number, x: number])[]) => {
    let start = 0;
    return rows.map(([text, row, x], index): Line => {
      const box = { page: 1, x, y: row * 12, width: text.length * 5, height: 10 };
      const line: Line = { index, row, text, start, end: start + text.length, kind: "paragraph", place: "body", style: {}, box };
      start += text.length + 1;
      return line;
    });
  };

  test("takes the number that stands in a column of its own", () => {
    const lines = withMarkers(
      laid([
        ["[1]", 0, 40],
        [citation, 0, 60],
        ["[2]", 1, 40],
        [citation, 1, 60],
      ]),
    );
    expect(lines.map((line) => line.text)).toEqual([`[1] ${citation}`, `[2] ${citation}`]);
    expect(lines.map((line) => line.end - line.start)).toEqual(lines.map((line) => line.text.length));
  });

  test("goes on in lines that are set in below a full one", () => {
    const rows = [citation, "https://doi.org/10.5555/rope.1", citation] as const;
    const lines = joinCitations(
      laid([
        [rows[0], 0, 40],
        [rows[1], 1, 60],
        [rows[2], 2, 40],
      ]),
    );
    expect(lines.map((line) => line.text)).toEqual([`${rows[0]} ${rows[1]}`, rows[2]]);
  });

  test("is none where a line names the kind of works below it", () => {
    const lines = withoutSubHeads(
      laid([
        ["Atti di convegno:", 0, 40],
        [citation, 1, 40],
        ["Conference Papers (4)", 2, 40],
        [citation, 3, 40],
      ]),
    );
    expect(lines.map((line) => line.text)).toEqual([citation, citation]);
  });

  test("without a source is a title", () => expect(read("Silt in harbour basins, 2014")).toEqual(["Silt in harbour basins", undefined]));
});

test("citations that end in their year stay apart where a full line seems to go on", () => {
  const written = ["Whitefish in a cold lake. Fish Review, 2019", "A laboratory on a small budget. Laboratory Notes, 2018"];
  let start = 0;
  const lines = written.map((text, index): Line => {
    const line: Line = {
      index,
      row: index,
      text,
      start,
      end: start + text.length,
      kind: "paragraph",
      place: "body",
      style: {},
      ...(index > 0 && { continues: true }),
    };
    start += text.length + 1;
    return line;
  });
  expect(joinCitations(lines).map(({ text }) => text)).toEqual(written);
});
