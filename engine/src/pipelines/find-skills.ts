import type { FoundSkill } from "../model/index.ts";
import { detectLanguage } from "../recognise/document-language/detect-language.ts";
import { groupMentions, locateByLines } from "../recognise/skills/group-mentions.ts";
import { groupPhrases } from "../recognise/skills/group-phrases.ts";
import { recogniseSkills } from "../recognise/skills/recognise-skills.ts";
import { tagPhrases } from "../recognise/skills/tagger/tag-phrases.ts";
import type { Tagger } from "../recognise/skills/tagger/tagger.ts";

/**
 * Every skill that a plain text names, with all its mentions; after them phrases that the lexicon lacks, never scored.
 *
 * The tagger has learnt from English postings and is asked about English texts only.
 */
export function findSkillsInText(text: string, tagger?: Tagger): readonly FoundSkill[] {
  const mentions = recogniseSkills(text);
  if (!tagger || detectLanguage(text) !== "en") return groupMentions(mentions, text);
  const { phrases, doubted } = tagPhrases(text, mentions, tagger);
  const sure = mentions.filter((mention) => !doubted.has(mention));
  return [...groupMentions(sure, text), ...groupPhrases(phrases, sure, text, locateByLines(text))];
}
