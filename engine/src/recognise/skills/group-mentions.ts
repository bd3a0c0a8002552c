import { skillById } from "../../data/skills.ts";
import type { Evidence, FoundSkill, SkillMention } from "../../model/index.ts";

/** The skills of a document in order of their first mention, each with the evidence of all its mentions. */
export function groupMentions(
  mentions: readonly SkillMention[],
  text: string,
  locate: (start: number, end: number) => Evidence = locateByLines(text),
): FoundSkill[] {
  const bySkill = new Map<string, Evidence[]>();
  for (const mention of mentions) {
    const evidence = bySkill.get(mention.skillId) ?? [];
    evidence.push(locate(mention.start, mention.end));
    bySkill.set(mention.skillId, evidence);
  }
  return [...bySkill].flatMap(([id, evidence]) => {
    const skill = skillById(id);
    return skill ? [{ id, name: skill.name, kind: skill.kind, category: skill.category, evidence }] : [];
  });
}

/** Places in a plain text: lines end at line breaks and count from 0. */
export function locateByLines(text: string): (start: number, end: number) => Evidence {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)];
  return (start, end) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return { start, end, line: low, quote: text.slice(start, end) };
  };
}
