import type { SkillMention, Span } from "../../model/index.ts";
import { chooseHits } from "./choose-hits.ts";
import { findNames } from "./find-names.ts";
import { type Token, tokenize } from "./tokens.ts";

/** `skillList`: stretches that are lists of skills; there an everyday word ("go", "excel") is taken as the skill. */
export type RecogniseSkillsOptions = { readonly skillList?: readonly Span[] };

/** Every place where a text names a skill of the lexicon, in text order, without overlaps. */
export function recogniseSkills(text: string, options: RecogniseSkillsOptions = {}): SkillMention[] {
  const tokens = outsideOf(tokenize(text), addresses(text));
  const hits = chooseHits({ text, tokens, skillList: options.skillList ?? [] }, findNames(text, tokens));
  return hits.flatMap((hit) => {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    if (!first || !last || !hit.name.skill) return [];
    return [{ skillId: hit.name.skill.id, start: first.start, end: last.end }];
  });
}

/**
 * Web and mail addresses: what stands in them is no skill ("https", "@gmail").
 *
 * Each part starts only where a run of its letters starts and has a bounded length: endless words stay linear.
 */
const ADDRESS =
  /\b(?:[hH]ttps?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:com|org|dev|me|edu|gov|info|eu|uk|de|fr|es|ch|at|nl|it)\/[\w./?=&%~-]+/gu;

function addresses(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** Tokens and spans both come in text order, so one walk over both is enough. */
function outsideOf(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  let at = 0;
  return tokens.filter((token) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    return token.end <= (spans[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}
