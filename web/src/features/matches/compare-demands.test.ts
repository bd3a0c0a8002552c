import type { Evidence, Match, RequirementVerdict, Verdict } from "@candor/engine/model";
import { expect, it } from "vitest";
import { compareDemands } from "./compare-demands.ts";

const words = (start: number, quote: string): Evidence => ({ start, end: start + quote.length, line: 0, quote });
const skill = (name: string, start: number, isFound = false) => ({
  id: name.toLowerCase(),
  name,
  posting: [words(start, name)],
  resume: isFound ? [words(7, name)] : [],
});

function demand(id: string, verdict: Verdict, change: Partial<RequirementVerdict["requirement"]>): RequirementVerdict {
  const requirement = { id, kind: "must" as const, quote: `demand ${id}`, start: 0, end: 8, skills: [], ...change };
  return { requirement, verdict, credit: 0, points: 0, possible: 0, posting: [], resume: [], reason: "" };
}

type Compared = Pick<Match, "matchedSkills" | "missingSkills" | "requirements">;
const analyst: Compared = {
  matchedSkills: [skill("SQL", 40, true)],
  missingSkills: [skill("Tableau", 10)],
  requirements: [
    demand("r1", "met", { skills: [{ id: "sql", name: "SQL", start: 0, end: 3 }] }),
    demand("r2", "missing", { language: { code: "de", name: "German", level: "B2" } }),
  ],
};
const engineer: Compared = {
  matchedSkills: [skill("Kafka", 5, true)],
  missingSkills: [skill("SQL", 1)],
  requirements: [
    demand("r1", "partly", { language: { code: "de", name: "German", level: "C1" } }),
    demand("r2", "met", { years: { min: 5 } }),
  ],
};

it("puts what both jobs ask for first, then what only one of them does", () => {
  const rows = compareDemands(analyst, engineer).map(({ name, kind, sides }) => [name || kind, ...sides.map((side) => side?.verdict)]);
  expect(rows).toEqual([
    ["SQL", "met", "missing"],
    ["German", "missing", "partly"],
    ["Tableau", "missing", undefined],
    ["Kafka", undefined, "met"],
    ["years", undefined, "met"],
  ]);
});

it("leads each answer to the requirement and the words that it comes from", () => {
  const [sql] = compareDemands(analyst, engineer);
  expect(sql?.sides[0]).toMatchObject({ requirementId: "r1", evidence: { quote: "SQL" } });
  expect(sql?.sides[1]).toMatchObject({ requirementId: undefined, evidence: undefined });
});

it("shows a language once, with its level, although its name is also a skill", () => {
  const both = { ...analyst, missingSkills: [skill("German", 3)] };
  expect(
    compareDemands(both, both)
      .filter(({ name }) => name === "German")
      .map(({ kind }) => kind),
  ).toEqual(["language"]);
});
