import { expect, it } from "vitest";
import { parseResume } from "./parse-resume.ts";

const JOBS = `Nora Beispiel
Electrician
nora@example.com +353 1 555 0199

Qualified electrician for industrial and domestic work in four counties.

Electrician, Doyle Electrical Ltd, Cork
since February 2016
- Tested and certified eighty houses.

Apprentice Electrician, Shannon Power Services, Limerick
October 2011 - January 2016

National Craft Certificate (Electrical), Lee Valley Institute of Technology
2011 - 2015`;

async function read(lists: string) {
  const outcome = await parseResume(new TextEncoder().encode(`${JOBS}\n\n${lists}\n`), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

it("tells lists without headings by what they hold: skills, languages, and what was passed once", async () => {
  const resume = await read(
    "Trade: Electrical wiring, Fault finding, Soldering\nSafety: Risk assessment, First aid\n\nEnglish: Native\nPolish: Basic\n\nSafe Pass, SOLAS, 2023\nDriving licence category B, RSA, 2010",
  );
  expect(resume.skills?.flatMap((group) => group.keywords ?? group.name)).toEqual(expect.arrayContaining(["Fault finding", "First aid"]));
  expect(resume.languages?.map(({ language, fluency }) => [language, fluency])).toEqual([
    ["English", "Native"],
    ["Polish", "Basic"],
  ]);
  expect(resume.certificates?.map(({ name }) => name)).toEqual(["Safe Pass", expect.stringContaining("Driving licence")]);
  expect(resume.work).toHaveLength(2);
  expect(resume.education).toHaveLength(1);
});

it("knows a list of names by some of them", async () => {
  const { skills } = await read("TIG, Soldering, Lecture of drawings, Cable pulling, Fault finding");
  expect(skills?.flatMap((group) => group.keywords ?? group.name)).toContain("Cable pulling");
});

it("takes a teacher of languages for no list of them", async () => {
  const { languages } = await read("Teacher of German and French\n\nBeispiel School, Cork, 2008 - 2010");
  expect(languages).toBeUndefined();
});

it("repeats nothing of the jobs as what the person says of themselves", async () => {
  const { basics } = await read("Fault finding, Soldering, First aid");
  expect(basics?.summary).toBe("Qualified electrician for industrial and domestic work in four counties.");
});
