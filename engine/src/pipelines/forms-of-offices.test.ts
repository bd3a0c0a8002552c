import { describe, expect, test } from "vitest";
import type { JsonResume } from "../model/index.ts";
import { parseResume } from "./parse-resume.ts";

async function read(...lines: readonly string[]): Promise<JsonResume> {
  const outcome = await parseResume(new TextEncoder().encode(lines.join("\n")), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

const jobs = ({ work }: JsonResume) => work?.map((job) => [job.position, job.name, job.startDate, job.endDate]);

describe("a form of an office", () => {
  test("states pay, hours and supervisor beside each job, none of which is its title", async () => {
    const resume = await read(
      "Rosalind Okonjo",
      "",
      "Experience",
      "Bureau of Coastal Readiness",
      "06/2019 - Present",
      "Salary: $118,204.00 USD Per Year",
      "Hours per week: 40",
      "Program Analyst",
      "Duties, Accomplishments and Related Skills:",
      "Direct a staff of seven analysts.",
      "Supervisor: Dana Whitcombe (555-555-0110)",
      "Okay to contact this Supervisor: Yes",
    );
    expect(jobs(resume)).toEqual([["Program Analyst", "Bureau of Coastal Readiness", "2019-06", undefined]]);
  });

  test("has a table whose ends stand in a column of their own, where a job may go on", async () => {
    const resume = await read(
      "# Kerstin Oberhuber",
      "",
      "## Beruflicher Werdegang",
      "",
      "| Arbeitgeber | Tätigkeit | von | bis |",
      "|---|---|---|---|",
      "| Stadt Hallbrunn | Sachbearbeiterin | 09/2017 | heute |",
      "| Gasthof Kirchenwirt | Servicekraft | 06/2010 | 02/2012 |",
    );
    expect(jobs(resume)).toEqual([
      ["Sachbearbeiterin", "Stadt Hallbrunn", "2017-09", undefined],
      ["Servicekraft", "Gasthof Kirchenwirt", "2010-06", "2012-02"],
    ]);
  });

  test("a school that is called as a label is stays a school", async () => {
    const resume = await read(
      "Carmen Delgado",
      "",
      "Experiencia profesional",
      "oct. 2012 – jul. 2014",
      "Becaria posdoctoral",
      "Centro de Estudios Andinos",
    );
    expect(jobs(resume)).toEqual([["Becaria posdoctoral", "Centro de Estudios Andinos", "2012-10", "2014-07"]]);
  });
});
