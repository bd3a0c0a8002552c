import { expect, it } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function resumeOf(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

it("takes what the word Position announces for the title, whatever two names stand above it", async () => {
  const job = (dates: string, head: string, title: string) => `${dates}: **${head}\nPosition: *${title}*\n\n* Kept the records\n`;
  const { work } = await resumeOf(
    `# Ada Example\n\n## Work\n\n${job("May 2012 - Sept 2014", "Reusable Parts Group** - Harrow University", "Undergraduate Researcher")}\n${job("May 2009 - Aug 2010", "Marshside Tours** - Hilton, SC", "Kayak Guide")}`,
  );
  expect(work?.map(({ position }) => position)).toEqual(["Undergraduate Researcher", "Kayak Guide"]);
});

it("takes an outer item for the title where the first inner one names employer and dates", async () => {
  const job = (at: string) => `* **Data Librarian**\n  * *${at}*\n    * Teach and help those who work with numbers\n`;
  const { work } = await resumeOf(
    `# Ada Example\n\n## Work experience\n\n${job("Harrow College, Leeds \\|\\| September 2015 - Present")}\n${job("Pike College, Hull \\|\\| May 2013 - August 2015")}`,
  );
  expect(work?.map(({ name, position, startDate }) => [name, position, startDate])).toEqual([
    ["Harrow College", "Data Librarian", "2015-09"],
    ["Pike College", "Data Librarian", "2013-05"],
  ]);
});

it("reads a page of a site: its title names the person, and what it says of its own building is no line of the resume", async () => {
  const page =
    "---\nlayout: page\ntitle: Ada Example\npermalink: /resume\n---\n\n## Education\n\n- Harrow University (2005 - 2009)\n  Bachelor of Science\n";
  const outcome = await parseResume(new TextEncoder().encode(page), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.value.resume.basics?.name).toBe("Ada Example");
  expect(outcome.value.text).not.toContain("permalink");
});
