import { describe, expect, test } from "vitest";
import { atomsOf } from "./atoms.ts";

const texts = (text: string) => atomsOf(text, 0).map((atom) => atom.text);

describe("lists of skills", () => {
  test("brackets hold a skill together", () => {
    expect(texts("AWS (EC2, S3), Docker; Git | Linux")).toEqual(["AWS (EC2, S3)", "Docker", "Git", "Linux"]);
  });

  test.each([
    ["Python (advanced)", "Python"],
    ["Python – expert", "Python"],
    ["Google Analytics 90%", "Google Analytics"],
    ["Java (5 years)", "Java"],
    ["Figma ●●●○○", "Figma"],
    ["Copywriting *****", "Copywriting"],
    ["and SQL.", "SQL"],
    ["Proficient in Excel", "Excel"],
  ])("a rating or level is no part of the skill: %s", (text, skill) => {
    expect(texts(text)).toEqual([skill]);
  });

  test.each([
    ["Python (advanced)", "advanced"],
    ["Google Analytics 90%", "90%"],
    ["Figma ●●●○○", "●●●○○"],
    ["Englisch – Grundkenntnisse", "Grundkenntnisse"],
  ])("the level of %s is kept as written: %s", (text, level) => {
    const [atom] = atomsOf(text, 0);
    expect(text.slice(atom?.level?.start, atom?.level?.end)).toBe(level);
  });

  test("levels alone, figures and sentences give no skill", () => {
    expect(texts("Advanced, 95 %, ●●●")).toEqual([]);
    expect(texts("I have worked with very many different people in several large and small teams")).toEqual([]);
  });

  test("each skill knows its place in the text", () => {
    const text = "Go, C++ (17, 20)";
    expect(atomsOf(text, 0).map((atom) => text.slice(atom.start, atom.end))).toEqual(["Go", "C++ (17, 20)"]);
  });
});
