import { expect, test } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function read(...lines: readonly string[]) {
  const text = ["Robin Sample", "robin@example.org", "", ...lines, ""].join("\n");
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

test("certificates and awards behind their labels among the skills are no skills", async () => {
  const resume = await read(
    "SKILLS & AWARDS",
    "Skills: Rigging, Splicing",
    "Languages: English (Native), French (B2)",
    "Certifications: Crane Operator Licence, Rope Access Level 2",
    "Awards: Golden Rope Medal",
  );
  expect(resume.certificates?.map(({ name }) => name)).toEqual(["Crane Operator Licence", "Rope Access Level 2"]);
  expect(resume.awards).toEqual([{ title: "Golden Rope Medal" }]);
  expect(resume.skills?.flatMap(({ keywords = [] }) => keywords)).toEqual(["Rigging", "Splicing"]);
});

test("certificates parted by semicolons keep who gave them and when, and a group of skills keeps its name", async () => {
  const resume = await read("VAARDIGHEDEN", "Software: Excel, AutoCAD", "Certificaten: Hijsbewijs (Havenraad, 2019); VCA-VOL (SSVV, 2021)");
  expect(resume.certificates).toEqual([
    { name: "Hijsbewijs", issuer: "Havenraad", date: "2019" },
    { name: "VCA-VOL", issuer: "SSVV", date: "2021" },
  ]);
  expect(resume.skills).toMatchObject([{ name: "Software", keywords: ["Excel", "AutoCAD"] }]);
});
