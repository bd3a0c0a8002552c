import { NOT_WORKPLACE, WORKPLACE_WORDS } from "../../data/workplace-words/workplace-words.ts";
import type { Workplace } from "../../model/index.ts";
import { findPhrases, phraseTable, wordsOf } from "../phrases/phrase-table.ts";

const TABLE = phraseTable<Workplace | "never">([
  ...NOT_WORKPLACE.map((phrase) => [phrase, "never"] as const),
  ...(Object.entries(WORKPLACE_WORDS) as [Workplace, readonly string[]][]).flatMap(([workplace, phrases]) =>
    phrases.map((phrase) => [phrase, workplace] as const),
  ),
]);

/**
 * Where the work is done, as far as a text says: anything partly at home is hybrid, and hybrid wins over remote, since
 * "hybrid" is what adverts with both words mean. A single "on site" in running text says little and counts last.
 */
export function findWorkplace(text: string): Workplace | undefined {
  const found = new Set(findPhrases(wordsOf(text), TABLE).map((hit) => hit.value));
  if (found.has("hybrid") || (found.has("remote") && found.has("onsite"))) return "hybrid";
  if (found.has("remote")) return "remote";
  return found.has("onsite") ? "onsite" : undefined;
}
