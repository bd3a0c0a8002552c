import { describe, expect, it } from "vitest";
import { recogniseSkills } from "../recognise/skills/recognise-skills.ts";
import { creditBetween, relationsOf } from "./skill-relations.ts";
import { allSkills } from "./skills.ts";

describe("Having one skill counts towards another", () => {
  it.each([
    ["python", "python", "fully when it is the same"],
    ["typescript", "javascript", "when knowing the one means knowing the other"],
    ["next-js", "javascript", "over several steps"],
    ["django", "programming", "over several steps"],
    ["amazon-eks", "kubernetes", "when it is one vendor's form of it"],
    ["aws-lambda", "aws", "when it is a part of the other"],
    ["aws", "azure", "when what was learnt transfers"],
    ["azure", "aws", "both ways where two are alike"],
  ])("%s counts for %s %s", (have, want) => expect(creditBetween(have, want)).toBeGreaterThan(0.4));

  it.each([
    ["javascript", "next-js", "a language says little about one of its frameworks"],
    ["cooking", "kubernetes", "unrelated"],
    ["cloud-computing", "aws-lambda", "the wider subject does not bring its parts"],
    ["no-such-skill", "python", "unknown"],
  ])("%s does not count for %s: %s", (have, want) => expect(creditBetween(have, want)).toBe(0));

  it("never exceeds full credit, and a longer way never counts more than its weakest step", () => {
    for (const skill of allSkills()) for (const relation of relationsOf(skill.id)) expect(relation.strength).toBeLessThan(1);
    expect(creditBetween("next-js", "javascript")).toBeLessThanOrEqual(creditBetween("next-js", "react"));
  });
});

describe("Products that do the same", () => {
  it.each([
    ["Quizlet", "quizlet", "kahoot"],
    ["Heidenhain TNC", "heidenhain", "siemens-sinumerik"],
    ["hyperMILL", "hypermill", "mastercam"],
    ["Salesloft", "salesloft", "outreach-io"],
  ])("%s is known by its own name and answers a wish for the other in part only", (written, id, other) => {
    expect(recogniseSkills(written, { skillList: [{ start: 0, end: written.length }] })).toMatchObject([{ skillId: id }]);
    expect(creditBetween(id, other)).toBe(0.6);
    expect(creditBetween(other, id)).toBe(0.6);
  });
});

describe("The relations of a skill", () => {
  it("name each other skill once per kind, strongest first", () => {
    const relations = relationsOf("spring-boot");
    expect(relations.find((one) => one.to === "java")).toMatchObject({ kind: "implies" });
    expect(new Set(relations.map((one) => `${one.kind} ${one.to}`)).size).toBe(relations.length);
    expect(relations.map((one) => one.strength)).toEqual(relations.map((one) => one.strength).toSorted((a, b) => b - a));
  });

  it("are none for a skill that is not in the lexicon", () => expect(relationsOf("no-such-skill")).toEqual([]));
});
