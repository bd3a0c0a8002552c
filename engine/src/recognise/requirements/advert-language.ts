import { REQUIREMENT_WORDS, type RequirementWords } from "../../data/requirement-words/requirement-words.ts";
import { type Word, wordsOf } from "../phrases/phrase-table.ts";

/** The single words by which a language shows itself: its little ones, and those in which adverts ask for something. */
function tellingWords({ stopWords, must, nice, demand, quality, yearUnits }: RequirementWords): ReadonlySet<string> {
  const phrases = [...stopWords, ...must, ...nice, ...demand, ...quality, ...yearUnits].map((phrase) => wordsOf(phrase));
  return new Set(phrases.flatMap(([word, ...others]) => (word && others.length === 0 ? [word.key] : [])));
}

/** By word, the languages that have it: "in" speaks for four and says little, "mindestens" for one. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const words of REQUIREMENT_WORDS) {
  for (const key of tellingWords(words)) LANGUAGES_OF.set(key, [...(LANGUAGES_OF.get(key) ?? []), words.language]);
}
/** The words of a text's first part tell its language as well as all of them. */
const WORDS_LOOKED_AT = 1500;

/** The language an advert is written in; English where nothing speaks for another. */
export function advertLanguage(words: readonly Word[]): string {
  const votes = new Map<string, number>();
  for (const { key } of words.slice(0, WORDS_LOOKED_AT)) {
    const languages = LANGUAGES_OF.get(key);
    if (languages === undefined) continue;
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
  }
  let best = { language: "en", count: votes.get("en") ?? 0 };
  for (const [language, count] of votes) if (count > best.count) best = { language, count };
  return best.language;
}
