import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function careerOf(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(`# Ada Exemple\n\nada@example.org\n\n${text}\n`), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const { work = [], education = [] } = outcome.value.resume;
  return { jobs: work.map(({ name, position }) => [name, position]), schools: education.map(({ institution }) => institution) };
}

it("finds the jobs that stand among the schools of somebody who has no other section for them", async () => {
  const text =
    "## Schulbildung\n\n**2019 – 2021**\n\nInformatikmittelschule, Baden\n\n**2018 – 2019**\n\nPraktikum bei Exemplia\n\n**2015 – 2018**\n\nBezirksschule Musterwil\n";
  expect(await careerOf(text)).toEqual({
    jobs: [["Exemplia", "Praktikum"]],
    schools: ["Informatikmittelschule", "Bezirksschule Musterwil"],
  });
});

it("leaves an apprenticeship among the schools", async () => {
  const text =
    "## Ausbildung\n\n**2019 – 2022**\n\nAusbildung zum Elektroniker, Muster GmbH\n\n**2015 – 2019**\n\nBezirksschule Musterwil\n";
  expect((await careerOf(text)).jobs).toEqual([]);
});
