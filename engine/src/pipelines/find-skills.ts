import type { FoundSkill } from "../model/index.ts";

/** Every skill that a plain text names, with all its mentions. */
export function findSkillsInText(_text: string): readonly FoundSkill[] {
  throw new Error("being written");
}
