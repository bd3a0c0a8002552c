import { expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function resumeOf(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

const jobsOf = ({ work = [] }: Awaited<ReturnType<typeof resumeOf>>) =>
  work.map((job) => [job.position, job.name, job.location, job.startDate, job.endDate].join(" | "));

test("dates that were copied as a column of their own find the jobs they belong to", async () => {
  const resume = await resumeOf(`Ann Lee
ann.lee@example.com

EXPERIENCE
Pemberton Quay LLP
Senior Associate
- Advised clients on housing
- Supervised two trainees
Wray & Castellan
Associate
- Drafted pleadings
Crown Harbour Service
Trainee Solicitor

London
Jan 2025 – Present

Leeds
Sep 2021 – Nov 2024

York
Apr 2018 – Aug 2021

- Completed seats in property
`);
  expect(jobsOf(resume)).toEqual([
    "Senior Associate | Pemberton Quay LLP | London | 2025-01 | ",
    "Associate | Wray & Castellan | Leeds | 2021-09 | 2024-11",
    "Trainee Solicitor | Crown Harbour Service | York | 2018-04 | 2021-08",
  ]);
});

test("dates copied before all the jobs find them too", async () => {
  const resume = await resumeOf(`Ann Lee
ann.lee@example.com

EXPERIENCE
2021 – Present
2018 – 2021
Head Baker
Copper Oven Ltd
- Leads nine bakers
Pastry Cook
Severn Lane Hotels
- Ran the pass
`);
  expect(jobsOf(resume)).toEqual(["Head Baker | Copper Oven Ltd |  | 2021 | ", "Pastry Cook | Severn Lane Hotels |  | 2018 | 2021"]);
});

test.each([
  [
    "Worked as a Site Supervisor in Malabar Readymix & Infra, Leeds from 07/2020 to 06/2023.",
    "Site Supervisor",
    "Malabar Readymix & Infra",
  ],
  ["Currently working as Welder at Harbour Works from July 2020 to till date", "Welder", "Harbour Works"],
  ["Tätig als Lagerleiter bei Beispiel Handel GmbH von 2014 bis 2019", "Lagerleiter", "Beispiel Handel GmbH"],
])("a job may be told in a sentence: %s", async (sentence, position, name) => {
  const { work } = await resumeOf(`Ann Lee
ann.lee@example.com

WORK EXPERIENCE
${sentence}
- Checked drawings
`);
  expect(work).toMatchObject([{ position, name }]);
});

test("where most heads are title and employer between a comma, one whose employer nobody knows is too", async () => {
  const resume = await resumeOf(`Ann Lee
ann.lee@example.com

EXPERIENCE
NOVEMBER 2025 – PRESENT
Head of Humanities, Hollins Grove Academy
Leeds
- Leads four teachers
AUGUST 2019 – SEPTEMBER 2025
Teacher of History, Saint Aelred's Primary School
York
- Taught history
NOVEMBER 2014 – JULY 2019
Teaching Assistant, Camp Windermere
Ambleside
- Helped
`);
  expect(jobsOf(resume)[2]).toBe("Teaching Assistant | Camp Windermere | Ambleside | 2014-11 | 2019-07");
});

test("a small word in plain letters between two bold names announces the employer", async () => {
  const html = `<h1>Ann Lee</h1><p>ann.lee@example.com</p><h2>Parcours professionnel</h2>
<p><b>Développeur full stack</b> chez <b>Kiwop</b> (avr. 2018 – mai 2024)</p><p>Reprise d'un site ancien.</p>`;
  expect(jobsOf(await resumeOf(html))).toEqual(["Développeur full stack | Kiwop |  | 2018-04 | 2024-05"]);
});

test("headings in people's own words head their sections", async () => {
  const { skills, languages } = await resumeOf(`Ann Lee
ann.lee@example.com

WHERE I'VE WORKED
Welder, Harbour Works Ltd, 2019 - present

WHAT I WORK WITH
Torches, Lathes, Cranes

TONGUES
English
Irish
`);
  expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(["Torches", "Lathes", "Cranes"]);
  expect(languages?.map(({ language }) => language)).toEqual(["English", "Irish"]);
});
