import type { SkillMention, Span } from "../../model/index.ts";
import { chooseHits } from "./choose-hits.ts";
import { findNames } from "./find-names.ts";
import { tokenize } from "./tokens.ts";

/** `skillList`: stretches that are lists of skills; there an everyday word ("go", "excel") is taken as the skill. */
export type RecogniseSkillsOptions = { readonly skillList?: readonly Span[] };

/** Every place where a text names a skill of the lexicon, in text order, without overlaps. */
export function recogniseSkills(text: string, options: RecogniseSkillsOptions = {}): SkillMention[] {
  const tokens = tokenize(text).filter(outsideOf(addresses(text)));
  const hits = chooseHits({ text, tokens, skillList: options.skillList ?? [] }, findNames(text, tokens));
  return hits.flatMap((hit) => {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    if (!first || !last || !hit.name.skill) return [];
    return [{ skillId: hit.name.skill.id, start: first.start, end: last.end }];
  });
}

/** Web and mail addresses: what stands in them is no skill ("https", "@gmail"). */
const ADDRESS =
  /\b(?:[hH]ttps?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|dev|me|edu|gov|info|eu|uk|de|fr|es|ch|at|nl|it)\/[\w./?=&%~-]+/gu;

function addresses(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

function outsideOf(spans: readonly Span[]): (token: Span) => boolean {
  if (spans.length === 0) return () => true;
  return (token) => !spans.some((span) => token.start < span.end && token.end > span.start);
}
