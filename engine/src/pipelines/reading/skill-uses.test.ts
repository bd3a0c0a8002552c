import { expect, it } from "vitest";
import { parseResume } from "../parse-resume.ts";

async function skillsOf(text: string): Promise<readonly string[]> {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.skills.map(({ name }) => name);
}

it("finds the skills of a resume that is one line of a thousand words", async () => {
  const filler = "Answered questions of visitors and kept the rooms in order for the team every day. ".repeat(70);
  expect(await skillsOf(`Data analyst. ${filler} Wrote reports in Python and PostgreSQL.`)).toEqual(
    expect.arrayContaining(["Python", "PostgreSQL"]),
  );
});

it("finds none in a word without end, and those beside it", async () => {
  const skills = await skillsOf(`Wrote services in Python. ${"kubernetes.".repeat(400)}`);
  expect(skills).toContain("Python");
  expect(skills).not.toContain("Kubernetes");
});
