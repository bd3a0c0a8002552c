import { EMPLOYMENT_FIELD_WORDS, EMPLOYMENT_TEXT_WORDS } from "../../data/employment-words/employment-words.ts";
import type { EmploymentType } from "../../model/index.ts";
import { findPhrases, type PhraseTable, phraseTable, wordsOf } from "../phrases/phrase-table.ts";

const ORDER: readonly EmploymentType[] = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"];

function tableOf(words: Readonly<Record<EmploymentType, readonly string[]>>): PhraseTable<EmploymentType> {
  return phraseTable(ORDER.flatMap((type) => words[type].map((phrase) => [phrase, type] as const)));
}

const IN_FIELDS = tableOf(EMPLOYMENT_FIELD_WORDS);
const IN_TEXT = tableOf(EMPLOYMENT_TEXT_WORDS);

/** Kinds of employment that a text names. In a field made for them shorter words count ("permanent", "stage"). */
export function findEmploymentTypes(text: string, options: { readonly isField?: boolean } = {}): readonly EmploymentType[] {
  const spaced = options.isField ? text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2") : text;
  const found = new Set(findPhrases(wordsOf(spaced), options.isField ? IN_FIELDS : IN_TEXT).map((hit) => hit.value));
  return ORDER.filter((type) => found.has(type));
}
