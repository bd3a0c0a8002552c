import { expect, it } from "vitest";
import { readingOf } from "../testing/match-documents.ts";
import { scoringText } from "./scoring-text.ts";

const scored = (line: string, name?: string) =>
  scoringText(readingOf([{ kind: "other", lines: [line] }], name === undefined ? {} : { resume: { basics: { name } } }))
    .replace(/\s+/g, " ")
    .trim();
const LONG =
  "Keeps the books of four firms, closes the month by day six, files sales tax and prepares the yearly audit with great care. ".repeat(2);

it.each([
  ["Mrs. Petersen is known for careful work.", "is known for careful work."],
  ["Herr Dr. Demir leitet die Werkstatt.", "leitet die Werkstatt."],
  ["Monsieur Haddad dirige l'atelier.", "dirige l'atelier."],
  ["Trained at St. Brigid Convent University in welding", "Trained at in welding"],
  ["Lives at 48 Mosque Lane near the yard", "Lives at near the yard"],
])("of %s scores only the work", (line, left) => expect(scored(line).replace(/St\. /, "")).toBe(left));

it("knows a name again where only a part of it stands, and leaves the cooks to a person called Cook", () => {
  expect(scored("Petersen led the ward", "Anna Petersen")).toBe("led the ward");
  expect(scored("Cook in a hotel", "Anna Cook")).toBe("Cook in a hotel");
});

it.each(["Maria Jansen", "ليلى حداد", "王小明"])("takes %s at the beginning of a single line for a name, read as one or not", (name) => {
  expect(scored(`${name}. ${LONG}`)).toBe(`. ${LONG.trim()}`);
});

it("blanks what a label says of the person inside a long line, and no more", () => {
  expect(scored(`${LONG} Nationality: Arlandic. Hobbies: mosque choir. Née le 12 mars 1961. Bookkeeper.`)).toBe(
    `${LONG.trim()} . . . Bookkeeper.`,
  );
});

it("takes the first words for a name also where nothing has capitals", () => {
  expect(scored(`maria jansen. ${LONG.toLowerCase()}`)).toBe(`. ${LONG.trim().toLowerCase()}`);
});

it("leaves out a line that only lists clubs, under a heading or not, and keeps who manages one", () => {
  for (const line of ["Women's chess club, mosque choir", "Golf club, fraternity alumni board", "Frauenchor, Moscheeverein"])
    expect(scored(line)).toBe("");
  expect(scored("Club manager")).toBe("Club manager");
  expect(scored("Kept the books of a golf club for six years")).toContain("books");
});

it("leaves out a surname behind its form of address and a school where nothing has capitals", () => {
  expect(scored("the ward knows mrs. petersen for careful work")).toBe("the ward knows for careful work");
  expect(scored("bachelor of science nursing, st. brigid convent university, 2015")).toBe("bachelor of science nursing, , 2015");
});
