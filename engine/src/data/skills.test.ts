import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SKILL_FILES } from "./skill-files.ts";
import { allSkills, skillById } from "./skills.ts";

const KINDS = ["tool", "method", "subject", "soft", "language", "certificate", "licence"];
const KEYS = ["id", "name", "kind", "category", "aliases", "exact", "context", "nameExact", "not", "implies", "partOf", "similar"];
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FEWEST_SKILLS = 4_100;

describe("The skill lexicon", () => {
  it("loads every file of its folder", () => {
    const files = readdirSync(new URL("skills", import.meta.url)).filter((name) => name.endsWith(".json"));
    expect(SKILL_FILES.map((file) => `${file.field}.json`).toSorted()).toEqual(files.toSorted());
  });

  it("knows enough skills", () => {
    expect(allSkills().length).toBeGreaterThanOrEqual(FEWEST_SKILLS);
  });

  it("gives every skill an id of its own, a name, a kind and a category, and nothing unknown", () => {
    const wrong = allSkills().filter(
      (skill) =>
        skillById(skill.id) !== skill ||
        !KEBAB.test(skill.id) ||
        !skill.name ||
        !KINDS.includes(skill.kind) ||
        !KEBAB.test(skill.category) ||
        Object.keys(skill).some((key) => !KEYS.includes(key)),
    );
    expect(wrong.map((skill) => skill.id)).toEqual([]);
  });

  it("relates skills only to other skills that exist, with a strength between 0 and 1", () => {
    const wrong = allSkills().flatMap((skill) =>
      [skill.implies, skill.partOf, skill.similar]
        .flatMap((relations) => Object.entries(relations ?? {}))
        .filter(([to, strength]) => to === skill.id || !skillById(to) || !(strength > 0 && strength < 1))
        .map(([to]) => `${skill.id} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});
