import type { FoundSkill } from "../model/index.ts";
import { groupMentions, locateByLines } from "../recognise/skills/group-mentions.ts";
import { recogniseSkills } from "../recognise/skills/recognise-skills.ts";
import { findVerbPhrases } from "../recognise/skills/verb-phrases.ts";

/** Every skill that a plain text names, with all its mentions; after them the verb phrases, which are never scored. */
export function findSkillsInText(text: string): readonly FoundSkill[] {
  return [...groupMentions(recogniseSkills(text), text), ...findVerbPhrases(text, locateByLines(text))];
}
