import { skillById } from "../../../data/skills.ts";
import type { SkillKind, SkillMention } from "../../../model/index.ts";
import type { TaggerWord } from "./tagger-words.ts";

const KIND_NUMBERS: Readonly<Partial<Record<SkillKind, number>>> = {
  tool: 1,
  method: 2,
  subject: 3,
  soft: 4,
  language: 5,
  certificate: 6,
  licence: 7,
};

/** For each word of a sentence what the lexicon makes of it: 0 nothing, else kind of skill and place in its name. */
export function lexiconMarks(
  sentence: readonly TaggerWord[],
  mentions: readonly SkillMention[],
  from: number,
): { marks: number[]; next: number } {
  let next = from;
  const marks = sentence.map((word) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const mention = mentions[next];
    if (!mention || mention.start >= word.end) return 0;
    const kind = KIND_NUMBERS[skillById(mention.skillId)?.kind ?? "phrase"] ?? 0;
    const isFirst = mention.start >= word.start;
    const isLast = mention.end <= word.end;
    return kind * 4 + (isFirst ? (isLast ? 1 : 2) : isLast ? 3 : 4);
  });
  return { marks, next };
}
