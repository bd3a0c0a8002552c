import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function read(section: string) {
  const outcome = await parseResume(new TextEncoder().encode(`# Ada Example\n\nada@example.com\n\n${section}\n`), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

it("makes an item whole that was broken over lines, and keeps the breaks that were meant", async () => {
  const items =
    "- Welded the hull of a large and\n  heavy **ferry** for the harbour\n- Looked after all the machines of the yard and of its two branches\n  Leeds and York, by day and night\n- Yard of the year\n  Harbour Board";
  const { work } = await read(`## Experience\n\n### Welder, Harrow Ltd\n2020 - 2022\n\n${items}`);
  expect(work?.[0]?.highlights).toEqual([
    "Welded the hull of a large and heavy ferry for the harbour",
    "Looked after all the machines of the yard and of its two branches Leeds and York, by day and night",
    "Yard of the year",
    "Harbour Board",
  ]);
});
