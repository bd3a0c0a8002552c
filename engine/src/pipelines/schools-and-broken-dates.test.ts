import { expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function read(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

test("a range that the end of a line broke belongs to the job whose line it is", async () => {
  const { work = [] } = await read(`Lena Example
lena@example.org

EXPERIENCE

Controller
Harrow Holdings Ltd. | Leeds | June 2012 –
March 2018
- Led the sale of the yard

Clerk
Pike Works GmbH | York | setembro de 2008 - dezembro de
2011
- Kept the books
`);
  expect(work.map((job) => [job.position, job.name, job.startDate, job.endDate])).toEqual([
    ["Controller", "Harrow Holdings Ltd.", "2012-06", "2018-03"],
    ["Clerk", "Pike Works GmbH", "2008-09", "2011-12"],
  ]);
});

test("a school named after a level is a school, and one behind a degree in capitals begins with small letters", async () => {
  const { education = [] } = await read(`Lena Example
lena@example.org

EDUCATION

Nursing Assistant Certificate, Quincy Vocational School, 2013 - 2014

BACHELOR, GESUNDHEITS- UND KRANKENPFLEGE Fachhochschule Campus Harrow
2009 - 2013
`);
  expect(education.map((item) => item.institution)).toEqual(["Quincy Vocational School", "Fachhochschule Campus Harrow"]);
  expect(education[1]).toMatchObject({ studyType: "BACHELOR" });
});
