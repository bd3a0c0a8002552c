import { expect, it } from "vitest";
import { allSkills, skillById } from "../../data/skills.ts";
import { namesOf } from "./names.ts";
import { recogniseSkills } from "./recognise-skills.ts";

/** Twenty thousand names are a second of work, and ten on a busy machine. */
const MOST_MILLISECONDS = 60_000;

it(
  "has every skill found by each of its names in a list of skills, except where two ambiguous skills share one",
  () => {
    const wrong: string[] = [];
    for (const skill of allSkills()) {
      for (const name of namesOf(skill).filter((one) => one.skill)) {
        const [mention, ...rest] = recogniseSkills(name.written, { skillList: [{ start: 0, end: name.written.length }] });
        if (mention?.skillId === skill.id && rest.length === 0) continue;
        if (name.isAmbiguous && skillById(mention?.skillId ?? "")?.context) continue;
        wrong.push(`${skill.id}: ${name.written} is found as ${mention?.skillId}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  MOST_MILLISECONDS,
);
