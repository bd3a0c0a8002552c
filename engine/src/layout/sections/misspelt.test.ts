import { describe, expect, it, test } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";
import { misspeltHeading } from "./misspelt.ts";

describe("a heading with one slip of the pen", () => {
  it.each([
    ["Expereince", "en", "work"],
    ["Experiance", "en", "work"],
    ["Profesional Experience", "en", "work"],
    ["REFRENCES", "en", "references"],
    ["Langauges", "en", "languages"],
    ["Certificatons", "en", "certificates"],
    ["SKILS", "en", "skills"],
    ["Ausbildnug", "de", "education"],
    ["Formacion academca", "es", "education"],
  ])("%s is what it should have been", (text, language, kind) => {
    expect(misspeltHeading(text, language)).toBe(kind);
  });

  it.each(["Trading", "Rewards", "Cooking", "Work", "Parents", ""])("%s is a word of its own", (text) => {
    expect(misspeltHeading(text, "en")).toBeUndefined();
  });
});

const page = (third: string) => `
  <h1>Nora Whitlock</h1><p>nora@example.com</p>
  <h2>Experience</h2><p><b>Stoker</b>, Harrow Works Ltd, Leeds, 2019 – 2022</p><ul><li>Kept the boilers warm.</li></ul>
  <h2>Education</h2><p>Diploma in Heating, Harrow College, 2018</p>
  <h2>${third}</h2><p>Welding, Boiler maintenance, Forklift driving</p>`;

test("skills below a misspelt heading that looks like the others are read, and a heading of its own stays one", async () => {
  const read = async (third: string) => {
    const outcome = await parseResume(new TextEncoder().encode(page(third)), { asOf: "2026-11-20" });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return outcome.value;
  };
  expect((await read("Skils")).resume.skills).toMatchObject([{ keywords: ["Welding", "Boiler maintenance", "Forklift driving"] }]);
  expect((await read("Trading")).sections.map(({ kind }) => kind)).toEqual(["header", "work", "education", "other"]);
});
