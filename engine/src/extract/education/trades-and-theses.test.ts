import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function schoolsOf(education: string) {
  const text = `# Jan Beispiel\n\njan@example.de\n\n## Ausbildung\n\n${education}\n`;
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.education ?? []).map(({ institution }) => institution);
}

it("takes the trade for what was learnt and the other name for where", async () => {
  const learnt = "**Fachinformatiker für Anwendungsentwicklung**\nKLM Harburg\nAbschluss: November 2025\n";
  expect(await schoolsOf(learnt)).toEqual(["KLM Harburg"]);
});

it("takes a dated thesis for part of the degree above it", async () => {
  const degree =
    "**10.2011 – 10.2013** Technische Universität Beispielstadt, Master of Science\n\n**10.2013** Masterthesis – Models of the Launch of Kites\n\n**10.2007 – 9.2011** Hochschule Beispielheim, Bachelor of Science\n";
  expect(await schoolsOf(degree)).toEqual(["Technische Universität Beispielstadt", "Hochschule Beispielheim"]);
});
