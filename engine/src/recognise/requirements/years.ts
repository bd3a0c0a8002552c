import { phraseAt } from "../phrases/phrase-table.ts";
import { between, type Passage } from "./passage.ts";

/** Years of experience asked for; months are parts of a year. */
export type YearsDemand = { readonly min: number; readonly max?: number };

/** "Several years" says more than one. */
const SEVERAL_MEANS = 2;
/** How many words after the unit may still say that the years are a contract's or an age. */
const WORDS_AFTER = 2;
/** The longest wording of a time limit before a number. */
const WORDS_BEFORE = 4;
const MOST_YEARS = 40;
const JOINS_RANGE = /^\s*\+?\s*(?:[-–—‑]|to|bis|à|a|and|und|et|y|or|oder|ou|o)\s*$/iu;

function numberAt(passage: Passage, at: number): number | undefined {
  const word = passage.words[at];
  if (word === undefined) return undefined;
  if (/^\d{1,2}(?:[.,]5)?$/.test(word.key)) return Number(word.key.replace(",", "."));
  return phraseAt(passage.words, at, passage.tables.numbers)?.value;
}

/** Where the unit stands after the number at `at`, and the upper number of "3-5", "three to five" and "five (5)". */
function afterNumber(passage: Passage, at: number, first: number): { unit: number; max?: number } {
  const { words } = passage;
  const next = numberAt(passage, at + 1);
  if (next !== undefined && next > first && JOINS_RANGE.test(between(passage, words[at], words[at + 1])))
    return { unit: at + 2, max: next };
  if (next === first && /^\s*\($/.test(between(passage, words[at], words[at + 1]))) return { unit: at + 2 };
  const second = numberAt(passage, at + 2);
  if (second !== undefined && second > first && JOINS_RANGE.test(between(passage, words[at], words[at + 2]))) {
    return { unit: at + 3, max: second };
  }
  return { unit: at + 1 };
}

function isAboutSomethingElse(passage: Passage, at: number, unit: number): boolean {
  if (isTimeLimit(passage, at)) return true;
  if (at > 0 && phraseAt(passage.words, at - 1, passage.tables.notYears)) return true;
  // "five years' experience running sites": where experience is named, the word behind it says in what.
  const namesExperience = [passage.tables.demand, passage.tables.quality].some((table) => phraseAt(passage.words, unit + 1, table));
  for (let after = 1; after <= (namesExperience ? 1 : WORDS_AFTER); after += 1) {
    if (phraseAt(passage.words, unit + after, passage.tables.notYears)) return true;
  }
  return false;
}

/** "Within the first six months", "For 8 years, we have ...": a phrase that ends where the number begins. */
function isTimeLimit({ words, tables }: Passage, at: number): boolean {
  if (at > 0 && phraseAt(words, 0, tables.sinceThen)?.to === at) return true;
  for (let from = Math.max(0, at - WORDS_BEFORE); from < at; from += 1) {
    if (phraseAt(words, from, tables.timeLimits)?.to === at) return true;
  }
  return false;
}

/** Years of experience that a demand names: "5+ years", "three to five years", "6 Monate", "mehrjährige". */
export function yearsIn(passage: Passage): YearsDemand | undefined {
  const { words, tables } = passage;
  for (let at = 0; at < words.length; at += 1) {
    if (phraseAt(words, at, tables.several)) return { min: SEVERAL_MEANS };
    const first = numberAt(passage, at);
    if (first === undefined || first > MOST_YEARS) continue;
    const { unit, max } = afterNumber(passage, at, first);
    const isMonths = phraseAt(words, unit, tables.monthUnits) !== undefined;
    if ((!isMonths && !phraseAt(words, unit, tables.yearUnits)) || isAboutSomethingElse(passage, at, unit)) continue;
    const inYears = (count: number) => (isMonths ? Math.round((count / 12) * 100) / 100 : count);
    return { min: inYears(first), ...(max !== undefined && { max: inYears(max) }) };
  }
  return undefined;
}
