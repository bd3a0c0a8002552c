import { describe, expect, test } from "vitest";
import { readCitation } from "./citations.ts";

function read(text: string) {
  const { name, publisher } = readCitation({ text, start: 0 });
  return [text.slice(name.start, name.end), publisher && text.slice(publisher.start, publisher.end)];
}

describe("a publication", () => {
  test.each([
    ["Silt in harbour basins. Journal of Quays, 2014", "Silt in harbour basins", "Journal of Quays"],
    ["Okafor, P., Lind, A. (2021). Ropes under load. Annals of Rigging, 3(2).", "Ropes under load", "Annals of Rigging, 3(2)"],
    ["Okafor P. et al. Ropes under load. Annals of Rigging, 2021.", "Ropes under load", "Annals of Rigging"],
    ["P. Okafor: “Knots and their names”, Rigging Letters, 2019", "Knots and their names", "Rigging Letters"],
    ["Uptake of lead by eels: a field study. Estuary Review 2019", "Uptake of lead by eels: a field study", "Estuary Review"],
  ])("%s has its title and its source", (text, name, publisher) => expect(read(text)).toEqual([name, publisher]));

  test("without a source is a title", () => expect(read("Silt in harbour basins, 2014")).toEqual(["Silt in harbour basins", undefined]));
});
