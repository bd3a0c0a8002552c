import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

it("takes no title below 'Experience' for the name of a resume that has none", async () => {
  const text = "## Experience\n\n### Harbour Security\n\nHarrow Works (Aug 2023 - Present)\n\n- Guarded the harbour\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  expect(outcome.ok && outcome.value.resume.basics?.name).toBe(undefined);
});
