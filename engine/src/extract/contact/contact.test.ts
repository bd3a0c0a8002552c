import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

it("takes no title below 'Experience' for the name of a resume that has none", async () => {
  const text = "## Experience\n\n### Harbour Security\n\nHarrow Works (Aug 2023 - Present)\n\n- Guarded the harbour\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  expect(outcome.ok && outcome.value.resume.basics?.name).toBe(undefined);
});

it("takes no skill and no title among the jobs for the name of a Chinese resume that has none", async () => {
  const text = "lei.zhao@example.org\n\n工作经历\n行政主管\n2017-10 - 至今\n长乐门大酒店\n\n专业技能\n陕菜 | 菜单设计 | 成本核算\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  expect(outcome.ok && outcome.value.resume.basics).toEqual({ email: "lei.zhao@example.org" });
});
