import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function skillsOf(section: string) {
  const outcome = await parseResume(new TextEncoder().encode(`Ada Example\nada@example.org\n\nSKILLS\n${section}\n`), {
    asOf: "2026-11-01",
  });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume.skills?.flatMap((group) => group.keywords);
}

it("reads skills of one sentence that a narrow column broke, without the words that lead to them", async () => {
  const broken = "In my daily work I rely on\nEmployment law,\nLitigation, GDPR,\nNegotiation and Legal\nresearch.";
  expect(await skillsOf(broken)).toEqual(["Employment law", "Litigation", "GDPR", "Negotiation", "Legal research"]);
});

it("keeps the first skill behind a long lead", async () => {
  const sentence = "In my daily work I rely on Employee relations, Recruiting, Payroll and Greenhouse.";
  expect(await skillsOf(sentence)).toEqual(["Employee relations", "Recruiting", "Payroll", "Greenhouse"]);
});

it("makes no sentence of lines that each end by themselves", async () => {
  expect(await skillsOf("Excel, Word, Outlook.\nPayroll, Greenhouse, Workday.")).toEqual([
    "Excel",
    "Word",
    "Outlook",
    "Payroll",
    "Greenhouse",
    "Workday",
  ]);
});
