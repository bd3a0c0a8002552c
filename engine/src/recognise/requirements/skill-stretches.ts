import type { Span } from "../../model/index.ts";
import { findPhrases, wordsOf } from "../phrases/phrase-table.ts";
import { advertLanguage } from "./advert-language.ts";
import { wordTables } from "./word-tables.ts";

const LONGEST_STRETCH = 90;
const STOP = /[.;\n!?](?:\s|$)|\b(?:that|which|to|who|and\s+you|or\s+you)\b/iu;

/**
 * Stretches of an advert that name skills: its title, and what follows wording such as "experience with" or "tech
 * stack:". A word that is a skill only in context ("Go", "Excel", "Rust") is one there.
 */
export function skillStretches(text: string, title: string): Span[] {
  const words = wordsOf(text);
  const at = text.indexOf(title);
  const spans: Span[] = at < 0 ? [] : [{ start: at, end: at + title.length }];
  for (const { end } of findPhrases(words, wordTables(advertLanguage(words)).skillsAfter)) {
    const rest = text.slice(end, end + LONGEST_STRETCH);
    const stop = STOP.exec(rest)?.index ?? rest.length;
    if (stop > 1) spans.push({ start: end, end: end + stop });
  }
  return spans;
}
