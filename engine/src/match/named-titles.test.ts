import { expect, it } from "vitest";
import { namedTitles } from "./named-titles.ts";

const titlesIn = (text: string) => namedTitles(text, []).map(({ title }) => title);

it("finds the titles that a text names, with the words before them, each once", () => {
  expect(titlesIn("Education Details 2012 B.E. Civil. Site Engineer, Elmgate Homes; Site Engineer again, and Line Cook.")).toEqual([
    "Site Engineer",
    "Line Cook",
  ]);
});

it("needs a capital, or words that say the title is held", () => {
  expect(titlesIn("I worked as a sales manager and am an experienced registered nurse.")).toEqual([
    "sales manager",
    "experienced registered nurse",
  ]);
  expect(titlesIn("Reported to the doctor and helped every cook and driver.")).toEqual([]);
});

it("takes no bare rank and no tool for a title", () => {
  expect(titlesIn("Lead. Assistant. Professional")).toEqual([]);
  const text = "Administered SQL Server";
  expect(namedTitles(text, [{ start: 13, end: text.length }])).toEqual([]);
});
