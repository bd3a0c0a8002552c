import { FLUENCY_LADDER } from "../../data/human-languages/human-languages.ts";
import type { FluencyLevel } from "../../model/index.ts";
import { findPhrases, phraseAt } from "../phrases/phrase-table.ts";
import { isOfACountry } from "../skills/surroundings.ts";
import { between, type Passage } from "./passage.ts";
import { LANGUAGE_NAMES } from "./word-tables.ts";

/** A human language asked for, with its level where one is told. */
export type LanguageDemand = { readonly code: string; readonly name: string; readonly level?: FluencyLevel };
/** A human language asked for, and the word range that names it; from the word `begins` on the words are about it and not about the one before. */
export type LanguageHit = LanguageDemand & {
  readonly begins: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

const CEFR = /^(?:a1|a2|b1|b2|c1|c2)$/;
/** How far from a language's name a word about its level may stand. */
const NEAR = 6;
/** "English and German" alone in a bullet. */
const MOST_WORDS_OF_A_BARE_NAME = 4;

/** Names that are everyday words of some language when they are written small: "fins de semana", "polish drafts". */
const EVERYDAY_WORDS = new Set(["fins", "polish", "lao"]);

type Range = { readonly from: number; readonly to: number };

/** Where the words about a language begin: at the last comma or "and" behind the language before it, or at its own name. */
function beginningOf(passage: Passage, { from }: Range, before: Range | undefined): number {
  const { words, tables } = passage;
  if (before === undefined) return 0;
  for (let at = from; at > before.to; at -= 1) {
    const joint = [tables.and, tables.or].some((table) => phraseAt(words, at - 1, table)?.to === at);
    if (joint || /[,;/，、]/u.test(between(passage, words[at - 1], words[at]))) return at;
  }
  return from;
}

function levelNear(passage: Passage, { from, to }: Range, begins: number, ends: number): FluencyLevel | undefined {
  const start = Math.max(begins, from - NEAR);
  const end = Math.min(ends, to + NEAR);
  const window = passage.words.slice(start, end);
  const lowest = window
    .map((word) => word.key)
    .filter((key) => CEFR.test(key))
    .sort()[0];
  if (lowest !== undefined) return lowest.toUpperCase() as FluencyLevel;
  const levels = findPhrases(window, passage.tables.fluency).map((hit) => hit.value);
  return FLUENCY_LADDER.findLast((level) => levels.includes(level));
}

/** How many words may stand between a language that opens a passage and how much it matters: "francês será uma mais-valia". */
const WORDS_BEFORE_WEIGHT = 2;

function isWeighed({ words, tables }: Passage, { from, to }: Range): boolean {
  const gaps = [...Array(WORDS_BEFORE_WEIGHT + 1).keys()];
  return from === 0 && gaps.some((gap) => [tables.nice, tables.must].some((table) => phraseAt(words, to + gap, table) !== undefined));
}

/** Human languages that a demand asks for. "The German market" is not one: something near must speak of speaking. */
export function languagesIn(passage: Passage): LanguageHit[] {
  const { words, tables } = passage;
  const named = findPhrases(words, tables.languages).filter(
    ({ start, end }) => !EVERYDAY_WORDS.has(passage.text.slice(start, end)) && !isOfACountry(passage.text, end),
  );
  if (named.length === 0) return [];
  const context = findPhrases(words, tables.languageContext);
  const isNear = (at: number, hit: Range) => at >= hit.from - NEAR && at <= hit.to + NEAR;
  const isAsked = (hit: Range) =>
    words.length <= MOST_WORDS_OF_A_BARE_NAME ||
    context.some((word) => isNear(word.from, hit)) ||
    words.some((word, at) => CEFR.test(word.key) && isNear(at, hit)) ||
    words[hit.from]?.key.includes("kenntnis") === true ||
    isWeighed(passage, hit);
  const asked = named.filter(isAsked);
  const shared = levelNear(passage, { from: 0, to: words.length }, 0, words.length);
  const begins = asked.map((hit, index) => beginningOf(passage, hit, asked[index - 1]));
  return asked.map(({ value, from, to, start, end }, index) => {
    const own = begins[index] ?? 0;
    const level = levelNear(passage, { from, to }, own, begins[index + 1] ?? words.length) ?? shared;
    return { code: value, name: LANGUAGE_NAMES.get(value) ?? value, ...(level && { level }), begins: own, from, to, start, end };
  });
}
