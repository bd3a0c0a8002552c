import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function jobsOf(list: string) {
  const text = `# Ada Example\n\nada@example.com\n\n## Work experience\n\n${list}\n`;
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.work ?? []).map(({ name, position, startDate }) => [name, position, startDate]);
}

it("finds the employer in the first item below a dated title, and leaves the tasks below it", async () => {
  const list =
    "* 2018 - 2020: Lecturer in Ecology\n  * Swanmouth University\n  * Duties include: teaching\n\n* 2015 - 2017: Research Assistant\n  * Harrow University\n  * Supervisor: Professor Pike";
  expect(await jobsOf(list)).toEqual([
    ["Swanmouth University", "Lecturer in Ecology", "2018"],
    ["Harrow University", "Research Assistant", "2015"],
  ]);
});

it("finds all of a job below an item that is nothing but dates", async () => {
  const list =
    "- 2021.01 – 2021.09\n- Arbor Bridges Ltd, Structural Engineer\n- Wrote calculation reports for the new crossing\n- 2020.05 – 2020.08\n- Pike Works Inc, Surveyor\n- Worked with the people of the harbour on its walls";
  expect(await jobsOf(list)).toEqual([
    ["Arbor Bridges Ltd", "Structural Engineer", "2021-01"],
    ["Pike Works Inc", "Surveyor", "2020-05"],
  ]);
});

it("finds employers that no list knows below dated titles where the others stand there too", async () => {
  const list =
    "* 2021 - 2022: Product Owner\n  * blumenpost SE\n  * Duties include: plans\n\n* 2018 - 2020: Lecturer\n  * Swanmouth University\n  * Duties include: teaching\n\n* 2015 - 2017: Research Assistant\n  * Quarn Vellum\n  * Duties include: counting";
  expect((await jobsOf(list)).map(([name]) => name)).toEqual(["blumenpost SE", "Swanmouth University", "Quarn Vellum"]);
});

it("leaves a school in its own line, whatever was learnt there", async () => {
  const list =
    "* Master of Security - 2017 - 2019\n  * University of Harrow\n\n* Bachelor of Technology - 2012 - 2015\n  * University of Harrow\n\n* Swanmouth Royal College, Leeds - 2000 - 2008\n  * High School Education";
  const text = `# Ada Example\n\nada@example.com\n\n## Education\n\n${list}\n`;
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  const schools = outcome.ok ? outcome.value.resume.education : [];
  expect(schools?.map(({ institution }) => institution)).toEqual([
    "University of Harrow",
    "University of Harrow",
    "Swanmouth Royal College",
  ]);
});

it("takes a task below a dated title for a task", async () => {
  const list =
    "* 2018 - 2020: Nurse, Harrow Clinic\n  * Night shifts on the ward\n\n* 2015 - 2017: Nurse, Pike Hospital\n  * Kept the records";
  expect((await jobsOf(list)).map(([name]) => name)).toEqual(["Harrow Clinic", "Pike Hospital"]);
});
