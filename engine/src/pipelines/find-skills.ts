import type { FoundSkill } from "../model/index.ts";
import { groupMentions } from "../recognise/skills/group-mentions.ts";
import { recogniseSkills } from "../recognise/skills/recognise-skills.ts";

/** Every skill that a plain text names, with all its mentions. */
export function findSkillsInText(text: string): readonly FoundSkill[] {
  return groupMentions(recogniseSkills(text), text);
}
