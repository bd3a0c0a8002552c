import { REQUIREMENT_WORDS } from "../../data/requirement-words/requirement-words.ts";
import { phraseTable, type Word } from "../phrases/phrase-table.ts";

const STOP_WORDS = REQUIREMENT_WORDS.map((words) => ({
  language: words.language,
  littleWords: phraseTable(words.stopWords.map((word) => [word, true] as const)),
}));
/** The little words of a text's first part tell its language as well as all of them. */
const WORDS_LOOKED_AT = 1500;

/** The language an advert is written in, by its little words; English where nothing speaks for another. */
export function advertLanguage(words: readonly Word[]): string {
  const sample = words.slice(0, WORDS_LOOKED_AT);
  let best = { language: "en", count: 0 };
  for (const { language, littleWords } of STOP_WORDS) {
    const count = sample.filter((word) => littleWords.startingWith(word.key).length > 0).length;
    if (count > best.count) best = { language, count };
  }
  return best.language;
}
