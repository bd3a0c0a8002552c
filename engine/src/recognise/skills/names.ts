import type { LexiconSkill } from "../../data/lexicon-skill.ts";
import { keyOfName } from "./name-key.ts";

/** A written name of a skill, and how sure a hit of it is. */
export type Name = {
  /** Absent: the phrase is known to mean no skill. */
  readonly skill?: LexiconSkill;
  readonly written: string;
  /** Counts by itself only in exactly this letter case. */
  readonly isExact?: true;
  /** An everyday word as well: needs a list of skills or a fitting word nearby. */
  readonly isAmbiguous?: true;
};

/** Every name of a skill, and the phrases that only look like one. */
export function namesOf(skill: LexiconSkill): Name[] {
  const ambiguous = skill.context ? ({ isAmbiguous: true } as const) : undefined;
  // With separate exact forms it is those that are everyday words ("Node"), and the full name ("Node.js") is not.
  const ambiguousName = skill.nameExact || !skill.exact ? ambiguous : undefined;
  const names: Name[] = [{ skill, written: skill.name, ...(skill.nameExact ? { isExact: true } : undefined), ...ambiguousName }];
  for (const written of skill.aliases ?? []) names.push({ skill, written });
  for (const written of skill.exact ?? []) names.push({ skill, written, isExact: true, ...ambiguous });
  for (const written of skill.not ?? []) names.push({ written });
  return names;
}

/** All names of some skills by their key. */
export function indexNames(skills: readonly LexiconSkill[]): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const skill of skills) {
    for (const name of namesOf(skill)) {
      const key = keyOfName(name.written);
      const others = index.get(key);
      if (others) others.push(name);
      else if (key) index.set(key, [name]);
    }
  }
  return index;
}
