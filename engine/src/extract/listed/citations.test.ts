import { describe, expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { joinCitations, readCitation } from "./citations.ts";

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

  test("without a source is a title", () => expect(read("Silt in harbour basins, 2014")).toEqual(["Silt in harbour basins", undefined]));
});
