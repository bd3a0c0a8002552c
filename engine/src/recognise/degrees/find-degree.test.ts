import { describe, expect, test } from "vitest";
import { degreeLevel } from "./find-degree.ts";

describe("degrees and their levels", () => {
  test.each([
    ["B.Sc. in Computer Science", "bachelor"],
    ["Bachelor of Arts, History", "bachelor"],
    ["MBA", "master"],
    ["Diplom-Ingenieurin (Univ.), Maschinenbau", "master"],
    ["Promotion zur Dr.-Ing.", "doctorate"],
    ["Grado en Enfermería", "bachelor"],
    ["Licence professionnelle", "bachelor"],
    ["Laurea Magistrale in Fisica", "master"],
    ["Abitur (Note 1,4)", "secondary"],
    ["Ausbildung zur Kauffrau", "vocational"],
    ["MArch", "master"],
    ["Bachelier en droit", "bachelor"],
    ["本科", "bachelor"],
    ["國文學系 碩士", "master"],
  ])("%s is %s", (text, level) => {
    expect(degreeLevel(text)).toBe(level);
  });

  test.each([
    "tell me more",
    "to be or not",
    "working as a nurse",
    "March 2018",
    "But also",
    "Certified Scrum Master",
    "École d'ingénieur",
    "Driving licence category B",
    "a promotion to manager",
    "MS Office",
    "MS-DOS 6",
    "12th Avenue Holdings",
    "10th place",
  ])("small words are no degree: %s", (text) => {
    expect(degreeLevel(text)).toBeUndefined();
  });
});
