import { skillById } from "../../../data/skills.ts";
import type { SkillMention, Span } from "../../../model/index.ts";
import { FIRST, LATER, likelihoods, markAt, OUTSIDE } from "./chain.ts";
import { lexiconMarks } from "./lexicon-marks.ts";
import { likeliestMarks } from "./likeliest-marks.ts";
import { ABSTRACT_KINDS, FIRST_WORD_BONUS, type Layer, LEAST_LIKELIHOOD } from "./tagger.rules.ts";
import type { ScoredLayer, Tagger } from "./tagger.ts";
import { type TaggerWord, taggerSentences } from "./tagger-words.ts";

/** A stretch of a text that names something to know, or says something to be able to do. */
export type TaggedPhrase = Span & { readonly layer: Layer };

/** `phrases` in text order; `doubted`: mentions of the lexicon that the sentence uses as everyday words. */
export type TaggedText = { readonly phrases: readonly TaggedPhrase[]; readonly doubted: ReadonlySet<SkillMention> };

/** Finds the phrases of an English text. `mentions` are those of the lexicon, in text order. Linear in the text. */
export function tagPhrases(text: string, mentions: readonly SkillMention[], tagger: Tagger): TaggedText {
  const phrases: TaggedPhrase[] = [];
  const doubted = new Set<SkillMention>();
  let next = 0;
  for (const sentence of taggerSentences(text)) {
    const known = lexiconMarks(sentence, mentions, next);
    const layers = tagger.score(sentence, known.marks);
    phrases.push(...layers.flatMap((one) => phrasesOf(sentence, one)).toSorted((a, b) => a.start - b.start || b.end - a.end));
    for (const mention of doubtedOf(sentence, mentions.slice(next, known.next + 1), layers)) doubted.add(mention);
    next = known.next;
  }
  return { phrases, doubted };
}

function phrasesOf(sentence: readonly TaggerWord[], { layer, scores, steps }: ScoredLayer): TaggedPhrase[] {
  const marks = likeliestMarks(scores, sentence.length, steps, FIRST_WORD_BONUS);
  const phrases: TaggedPhrase[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    if (marks[at] !== FIRST) continue;
    let last = at;
    while (marks[last + 1] === LATER) last += 1;
    phrases.push({ start: sentence[at]?.start ?? 0, end: sentence[last]?.end ?? 0, layer });
    at = last;
  }
  return phrases;
}

/** Of the mentions in a sentence those that no layer makes likely. */
function doubtedOf(
  sentence: readonly TaggerWord[],
  mentions: readonly SkillMention[],
  layers: readonly ScoredLayer[],
): readonly SkillMention[] {
  const abstract = mentions.filter(({ skillId }) => ABSTRACT_KINDS.has(skillById(skillId)?.kind ?? "phrase"));
  if (abstract.length === 0) return abstract;
  const marks = layers.map(({ scores, ways }) => likelihoods(scores, sentence.length, ways).marks);
  const isUnlikely = (word: number): boolean => marks.reduce((sum, table) => sum + 1 - markAt(table, word, OUTSIDE), 0) < LEAST_LIKELIHOOD;
  return abstract.filter((mention) => {
    const words = sentence.flatMap((word, at) => (word.end > mention.start && word.start < mention.end ? [at] : []));
    return words.length > 0 && words.every(isUnlikely);
  });
}
