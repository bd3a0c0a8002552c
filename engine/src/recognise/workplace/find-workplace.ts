import { NOT_WORKPLACE, WORKPLACE_WORDS } from "../../data/workplace-words/workplace-words.ts";
import type { Workplace } from "../../model/index.ts";
import { findPhrases, phraseTable, wordsOf } from "../phrases/phrase-table.ts";

const TABLE = phraseTable<Workplace | "never">([
  ...NOT_WORKPLACE.map((phrase) => [phrase, "never"] as const),
  ...(Object.entries(WORKPLACE_WORDS) as [Workplace, readonly string[]][]).flatMap(([workplace, phrases]) =>
    phrases.map((phrase) => [phrase, workplace] as const),
  ),
]);

const SOME_DAYS =
  "(?:[1-4]|one|two|three|four|ein(?:en|em)?|zwei|drei|vier|un|deux|trois|quatre|uno?|dos|tres|cuatro|um|dois|três|due|tre|quattro|een|twee|drie|vier)(?:\\s?[-–/]\\s?[2-4]|\\s(?:or|to|bis|oder|à|ou|a|o|of|tot)\\s(?:\\p{L}+|[2-4]))?\\s(?:days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?)(?!\\p{L})";
/** "1-2x/week", "zweimal pro Woche" */
const SOME_TIMES =
  "[1-4](?:\\s?[-–/]\\s?[2-4])?\\s?(?:x|×|times|mal|fois|veces|vezes|volte|keer)\\s?(?:\\/|\\s(?:a|per|pro|die|in der|par|por|la|alla|al))?\\s?(?:week|wk|woche|semaine|semana|settimana)(?!\\p{L})";
const SOME = `(?:${SOME_DAYS}|${SOME_TIMES})`;
const ELSEWHERE =
  "(?:remote|remot[oa]|from home|wfh|home\\s?-?office|mobil\\p{L}*|t[ée]l[ée]travail|teletraba\\p{L}+|teletrabalho|smart working|lavoro agile|thuis\\p{L}*|office|büro|bureau|oficina|escritório|ufficio|kantoor|on-?\\s?site|vor ort|sur site|presencial\\p{L}*|in sede)";
/** "Three days a week in the office", "Télétravail : 2 jours": part here, part there. */
const SOME_DAYS_ELSEWHERE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SOME}[^.!?\\n]{0,40}?(?<!\\p{L})${ELSEWHERE}|${ELSEWHERE}(?!\\p{L})[^.!?\\n]{0,45}?(?<!\\p{N})${SOME})`,
  "iu",
);

/** "60 % Homeoffice", "remoto 50%": less than all of it. */
const IN_PART =
  /(?<![\p{N}.,])[1-9]\d\s?%\s(?:remote|remot[oa]|home\s?-?office|mobil\p{L}*|(?:de |en )?t[ée]l[ée]travail|teletraba\p{L}+|smart working|thuis\p{L}*|(?:work(?:ing)? )?from home|wfh)(?!\p{L})/iu;

/**
 * Where the work is done, as far as a text says: anything partly at home is hybrid, and hybrid wins over remote, since
 * "hybrid" is what adverts with both words mean. A single "on site" in running text says little and counts last.
 */
export function findWorkplace(text: string): Workplace | undefined {
  if (SOME_DAYS_ELSEWHERE.test(text) || IN_PART.test(text)) return "hybrid";
  const found = new Set(findPhrases(wordsOf(text), TABLE).map((hit) => hit.value));
  if (found.has("hybrid") || (found.has("remote") && found.has("onsite"))) return "hybrid";
  if (found.has("remote")) return "remote";
  return found.has("onsite") ? "onsite" : undefined;
}
