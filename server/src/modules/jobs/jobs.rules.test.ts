import type { Posting } from "@candor/engine";
import { describe, expect, it } from "vitest";
import { cardOf, contentHash, keepKnownFacts, searchPatterns } from "./jobs.rules.ts";

const posting = (changes: Partial<Posting> = {}): Posting => ({
  engineVersion: "0.1.0",
  title: "Cook",
  locations: ["Lisbon"],
  employmentTypes: [],
  text: "We need a cook.",
  requirements: [],
  skills: [],
  notes: [],
  ...changes,
});

describe("two postings", () => {
  it("are the same advert when title, company and text are the same, whatever else was read", () => {
    expect(contentHash(posting({ datePosted: "2026-11-01", locations: [] }))).toBe(contentHash(posting()));
  });

  it.each([{ title: "Baker" }, { company: "Acme Ltd" }, { text: "We need a cook!" }])("are different adverts when one has %o", (change) => {
    expect(contentHash(posting(change))).not.toBe(contentHash(posting()));
  });
});

describe("a list row of a posting", () => {
  it("names its skills and leaves verb phrases out", () => {
    const skill = { category: "x", evidence: [] };
    const skills = [
      { ...skill, id: "a", name: "Baking", kind: "method" as const },
      { ...skill, id: "b", name: "lead the team", kind: "phrase" as const },
    ];
    expect(cardOf(posting({ skills })).skills).toEqual(["Baking"]);
  });
});

describe("an edited posting", () => {
  it("keeps what only its first source knew, and believes the new text where it says something else", () => {
    const known = posting({ datePosted: "2026-11-01", salary: { min: 1, currency: "EUR" }, employmentTypes: ["FULL_TIME"] });
    const fresh = posting({ text: "New", locations: [], salary: { min: 2, currency: "EUR" } });
    expect(keepKnownFacts(fresh, known)).toMatchObject({
      text: "New",
      datePosted: "2026-11-01",
      salary: { min: 2 },
      employmentTypes: ["FULL_TIME"],
      locations: ["Lisbon"],
    });
  });
});

describe("the words of a search", () => {
  it("must all be found, in any order, and mean nothing else to the database", () => {
    expect(searchPatterns("  Senior   COOK ")).toEqual(["%senior%", "%cook%"]);
    expect(searchPatterns(String.raw`100%_\ `)).toEqual([String.raw`%100\%\_\\%`]);
    expect(searchPatterns("")).toEqual([]);
  });
});
