import { FAMILIES, type Family } from "./families.ts";
import type { Habits } from "./habits.ts";
import { RECIPES } from "./recipes.ts";

/** One document to be made: a person (a file of `corpus/people`) in a layout family, by a producer. */
export type Planned = {
  readonly stem: string;
  readonly source: string;
  readonly producer: string;
  readonly familyName: string;
  readonly family: Family;
  readonly habits: Partial<Habits>;
};

export function planOf(): Planned[] {
  return RECIPES.flatMap(({ family: familyName, producer, people, habits = {} }) => {
    const family = FAMILIES[familyName];
    if (!family) throw new Error(`${familyName}: there is no such family`);
    return people.split(" ").map((source) => ({
      stem: `${source.split("-")[0]}-${familyName}-${producer}`,
      source,
      producer,
      familyName,
      family,
      habits: { ...family.habits, ...habits },
    }));
  });
}
