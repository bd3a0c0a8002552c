import lexicon from "../../data/titles/titles.json" with { type: "json" };
import type { Span } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";
import { findPhrases, indexPhrases } from "../phrases/find-phrases.ts";

const languages = Object.values(lexicon.languages);
const HEADS = indexPhrases(languages.flatMap((language) => language.heads.map((head): [string, true] => [head, true])));
const MODIFIERS = indexPhrases(languages.flatMap((language) => language.modifiers.map((word): [string, true] => [word, true])));
const SUFFIXES = new Set(languages.flatMap((language) => language.suffixes).map(foldLetters));
const LONGEST_SUFFIX = Math.max(...[...SUFFIXES].map((suffix) => suffix.length));

/** What may follow the head of a title: "Manager of X", "Engineer, Platform", "Leiter für Y", or nothing. */
const AFTER_HEAD =
  /^\s*(?:$|[,(/|:–—-]|(?:of|for|in|at|to|und|and|de|del|des|du|da|di|do|für|im|in|der|voor|van|en|e|y|et|&|i|ii|iii|iv|v|[1-5]|m\/w\/d)(?![\p{L}\p{N}]))/iu;
const HEAD_AT_START = /^[^\p{L}]*$/u;
const LONGEST_TITLE = 12;

const WEIGHTS = { head: 0.6, placed: 0.3, modifier: 0.15, suffix: 0.8, agentive: 0.45, long: -0.4, sentence: -0.4 } as const;

const endings = (words: readonly string[]) => new RegExp(`\\p{L}{2}(?:${words.map(foldLetters).join("|")})$`, "u");
const AGENTIVE = { first: endings(lexicon.agentive.first), last: endings(lexicon.agentive.last) };
const MOST_AGENTIVE_WORDS = 6;

/** Formed as occupations are named, "Oncologist", "Soldadora", though no list knows it: the first or the last word tells. */
function isAgentive(text: string): boolean {
  const words = foldLetters(text.replace(/\([^)]*\)/gu, " ")).match(/\p{L}+/gu) ?? [];
  if (words.length > MOST_AGENTIVE_WORDS) return false;
  return AGENTIVE.first.test(words[0] ?? "") || AGENTIVE.last.test(words.at(-1) ?? "");
}

function endsLikeTitle(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some((word) => endsInSuffix(foldLetters(word)));
}

/** Two letters stand before a suffix; in Chinese, which writes no gaps, it may be the whole word. */
function endsInSuffix(word: string): boolean {
  const before = /\p{Script=Han}/u.test(word) ? 0 : 2;
  for (let length = Math.min(LONGEST_SUFFIX, word.length - before); length > 0; length -= 1) {
    if (SUFFIXES.has(word.slice(-length))) return true;
  }
  return false;
}

/** "Ott & Partner" is a firm, not one of its partners. */
const FIRM = /(?:&|\b(?:und|and))\s+Partners?(?!\p{L})/gu;

/** The words of a text that titles are built on, "engineer" in "Site Engineer", left to right. */
export function findTitleHeads(text: string): readonly Span[] {
  return findPhrases(text, HEADS);
}

/** How much a text reads like a job title, 0-1. */
export function scoreTitle(written: string): number {
  const text = written.replace(FIRM, "");
  const words = text.trim().split(/\s+/u).length;
  if (words === 0) return 0;
  let score = 0;
  const heads = findPhrases(text, HEADS);
  if (heads.length > 0) {
    score += WEIGHTS.head;
    const placed = heads.some((head) => AFTER_HEAD.test(text.slice(head.end)) || HEAD_AT_START.test(text.slice(0, head.start)));
    if (placed) score += WEIGHTS.placed;
  } else if (endsLikeTitle(text)) score += WEIGHTS.suffix;
  else if (isAgentive(text)) score += WEIGHTS.agentive;
  if (findPhrases(text, MODIFIERS).length > 0) score += WEIGHTS.modifier;
  if (words > LONGEST_TITLE) score += WEIGHTS.long;
  if (/[.!?]$/.test(text.trim()) && words > 5) score += WEIGHTS.sentence;
  return Math.max(0, Math.min(1, score));
}
