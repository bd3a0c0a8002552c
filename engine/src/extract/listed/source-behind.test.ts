import { expect, test } from "vitest";
import { sourceBehind } from "./source-behind.ts";

const read = (text: string) => {
  const found = sourceBehind(text);
  return found && [text.slice(found.title.start, found.title.end), text.slice(found.source.start, found.source.end)];
};

test.each([
  ["Silt in harbour basins, Journal of Quays", ["Silt in harbour basins", "Journal of Quays"]],
  ["Silt in harbour basins in Journal of Quays, 1 January 2022", ["Silt in harbour basins", "Journal of Quays"]],
  ["Ropes, knots and their names, Rigging Letters (2019)", ["Ropes, knots and their names", "Rigging Letters"]],
  ["Der Schlick im Hafen – Zeitschrift für Wasserbau, 2021", ["Der Schlick im Hafen", "Zeitschrift für Wasserbau"]],
])("%s has its title and where it was published", (text, expected) => expect(read(text)).toEqual(expected));

test.each(["Silt in harbour basins, 2014", "A review of ropes in the north of Europe", "Ropes, knots and their names"])(
  "%s is a title alone",
  (text) => expect(read(text)).toBeUndefined(),
);
