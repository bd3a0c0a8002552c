import table from "../data/human-languages/human-languages.json" with { type: "json" };
import type { FluencyLevel } from "../model/index.ts";
import { foldLetters } from "../text/fold.ts";

let codes: ReadonlyMap<string, string> | undefined;

/** ISO 639 code of a language by its name in any language that we know. */
export function languageCode(name: string): string | undefined {
  codes ??= new Map(Object.entries(table.languages).flatMap(([code, names]) => names.map((known) => [foldLetters(known), code] as const)));
  const folded = foldLetters(name).trim();
  return codes.get(folded) ?? codes.get(folded.split(/[\s(,:-]/)[0] ?? "");
}

const LEVELS: readonly FluencyLevel[] = ["A1", "A2", "B1", "B2", "C1", "C2", "native"];
/** What people write instead of a CEFR level, folded. */
const LEVEL_WORDS: readonly (readonly [FluencyLevel, RegExp])[] = [
  ["native", /\b(native|mother tongue|muttersprach\w*|langue maternelle|maternel\w*|nativ[oa]|materna|bilingual|bilingue|zweisprachig)\b/],
  [
    "C1",
    /\b(fluent|fluency|fliessend|verhandlungssicher|courant\w*|fluid[oa]|fluidez|full professional|advanced|proficient|business|avanzad[oa]|avance)\b/,
  ],
  ["B2", /\b(good|gut|very good|sehr gut|professional working|upper intermediate|bon niveau|alto)\b/],
  ["B1", /\b(intermediate|conversational|working|intermediaire|intermedio|mittel|limited working)\b/],
  ["A2", /\b(basic|elementary|grundkenntnisse|notions|scolaire|basico|beginner|debutant)\b/],
];

/** The level that a resume states for a language, in its own words. */
export function fluencyLevel(words: string): FluencyLevel | undefined {
  const cefr = /\b([ABC][12])\b/i.exec(words)?.[1]?.toUpperCase();
  const known = LEVELS.find((level) => level === cefr);
  if (known) return known;
  const folded = foldLetters(words);
  return LEVEL_WORDS.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** 1 where the level is reached, less for each level below. */
export function fluencyCredit(have: FluencyLevel | undefined, want: FluencyLevel | undefined): number {
  if (!want || !have) return 1;
  const missing = LEVELS.indexOf(want) - LEVELS.indexOf(have);
  return missing <= 0 ? 1 : Math.max(0, 1 - missing * 0.3);
}
