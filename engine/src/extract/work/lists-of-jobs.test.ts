import { expect, test } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function jobsOf(text: string): Promise<unknown> {
  const read = await parseResume(new TextEncoder().encode(text), { asOf: "2026-01-01" });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.resume.work?.map(({ position, name }) => [position, name]);
}

test("a list that says no dates is still a list of jobs", async () => {
  expect(await jobsOf("# Ada Whitlock\n\n## Work Experience\n\n- Line Cook, Harrow Grill\n- Cashier, Pike Market\n")).toEqual([
    ["Line Cook", "Harrow Grill"],
    ["Cashier", "Pike Market"],
  ]);
});

test("an item whose lines are employer, title and dates is one job", async () => {
  const item = (employer: string, title: string, dates: string) => `<li><b>${employer}</b><br>${title}<br><em>${dates}</em></li>`;
  const list = item("Harrow Grill", "Line Cook", "May 2019 - Present") + item("Pike Market", "Cashier", "Jun 2016 - Apr 2019");
  expect(await jobsOf(`<html><body><h1>Ada Whitlock</h1><h2>Work Experience</h2><ul>${list}</ul></body></html>`)).toEqual([
    ["Line Cook", "Harrow Grill"],
    ["Cashier", "Pike Market"],
  ]);
});
