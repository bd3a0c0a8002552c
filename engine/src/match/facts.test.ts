import { describe, expect, it } from "vitest";
import { degreeLevelOf, degreeSteps } from "./degrees.ts";
import { fluencyCredit, fluencyLevel, languageCode } from "./languages.ts";
import { seniorityOf } from "./seniority.ts";

describe("degrees", () => {
  it.each([
    ["Bachelor of Science", "bachelor"],
    ["B.Sc. (Hons) Computer Science", "bachelor"],
    ["Master of Business Administration", "master"],
    ["PhD in Chemistry", "doctorate"],
    ["Licence professionnelle", "bachelor"],
  ])("reads %s as %s", (name, level) => {
    expect(degreeLevelOf(name)).toBe(level);
  });

  it("does not take any word for a degree, and orders levels", () => {
    expect(degreeLevelOf("Computer Science")).toBeUndefined();
    expect(degreeSteps("master", "bachelor")).toBe(1);
    expect(degreeSteps("secondary", "bachelor")).toBeLessThan(0);
  });
});

describe("languages", () => {
  it("knows a language by its name in several languages", () => {
    expect(["German", "Deutsch", "allemand", "alemán (fluido)"].map(languageCode)).toEqual(["de", "de", "de", "de"]);
    expect(languageCode("Klingonese")).toBeUndefined();
  });

  it.each([
    ["German (B2)", "B2"],
    ["Muttersprache", "native"],
    ["courant", "C1"],
    ["nivel básico", "A2"],
  ])("reads %s as %s", (words, level) => {
    expect(fluencyLevel(words)).toBe(level);
  });

  it("gives less credit for each level below what is asked, and none is taken off where no level is told", () => {
    expect(fluencyCredit("C1", "B2")).toBe(1);
    expect(fluencyCredit("B1", "B2")).toBeLessThan(1);
    expect(fluencyCredit("A2", "C2")).toBeLessThan(fluencyCredit("B1", "C2"));
    expect(fluencyCredit(undefined, "C2")).toBe(1);
  });
});

describe("seniority", () => {
  it("orders titles from intern to chief, and does not guess without a title", () => {
    const titles = [
      "Marketing Intern",
      "Junior Developer",
      "Nurse",
      "Senior Nurse",
      "Sales Manager",
      "Director of Nursing",
      "Chief Technology Officer",
    ];
    expect(titles.map(seniorityOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(seniorityOf(" ")).toBeUndefined();
  });
});
