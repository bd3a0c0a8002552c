import { expect, it } from "vitest";
import { skillTimes } from "./skill-times.rules.ts";

const skill = (name: string, use: object) => ({
  id: name.toLowerCase(),
  name,
  kind: "tool" as const,
  category: "tools",
  evidence: [],
  ...use,
});

it("shows the skills used longest first, each with its last month and the dates that say so", () => {
  const skills = [
    skill("SQL", { months: 24, lastUsed: "2023-12", usedIn: ["/work/1"] }),
    skill("Python", { months: 59, lastUsed: "2026-11", usedIn: ["/work/0", "/work/1"] }),
    skill("Excel", {}),
  ];
  expect(skillTimes({ skills, asOf: "2026-11-28" })).toEqual([
    { id: "python", name: "Python", months: 59, lastUsed: "2026-11", isCurrent: true, dates: "/work/0/startDate" },
    { id: "sql", name: "SQL", months: 24, lastUsed: "2023-12", isCurrent: false, dates: "/work/1/startDate" },
  ]);
});

it("stays short where a resume names many skills", () => {
  const skills = Array.from({ length: 40 }, (_, n) => skill(`Tool ${n}`, { months: n + 1, lastUsed: "2024-01", usedIn: ["/work/0"] }));
  const shown = skillTimes({ skills, asOf: "2026-11-28" });
  expect(shown).toHaveLength(12);
  expect(shown[0]?.months).toBe(40);
});
