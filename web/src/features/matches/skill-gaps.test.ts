import { expect, it } from "vitest";
import type { MatchRow } from "../../lib/api-types.ts";
import { gapsAsCsv, skillGaps } from "./skill-gaps.ts";

const asks = (matchedSkills: string[], missingSkills: string[]) => ({ matchedSkills, missingSkills }) as unknown as MatchRow;
const rows = [asks(["Python"], ["Kafka"]), asks(["Python", "SQL"], ["Kafka", "Go"]), asks([], ["Kafka"])];

it("counts over the jobs how often a skill is asked for and how often the resume has it", () => {
  expect(skillGaps(rows, 10)).toEqual([
    { name: "Kafka", asked: 3, have: 0 },
    { name: "Python", asked: 2, have: 2 },
    { name: "Go", asked: 1, have: 0 },
    { name: "SQL", asked: 1, have: 1 },
  ]);
});

it("shows only the most asked", () => {
  expect(skillGaps(rows, 1).map(({ name }) => name)).toEqual(["Kafka"]);
});

it("writes numbers that a spreadsheet opens and no formula that it runs", () => {
  expect(gapsAsCsv([{ name: '=HYPERLINK("x")', asked: 2, have: 1 }])).toBe('skill,asked,have,missing\r\n"\'=HYPERLINK(""x"")",2,1,1');
});
