import type { RequirementKind } from "../../model/index.ts";
import { hasPhrase, phraseAt } from "../phrases/phrase-table.ts";
import { acceptsEquivalent, type DegreeDemand, degreeIn } from "./degree.ts";
import { type LanguageHit, languagesIn } from "./language.ts";
import type { Passage } from "./passage.ts";
import { type YearsDemand, yearsIn } from "./years.ts";

/** What a passage says about a demand, each part by its own words. */
export type Signals = {
  readonly years?: YearsDemand;
  readonly degree?: DegreeDemand;
  readonly languages: readonly LanguageHit[];
  readonly isNice: boolean;
  readonly isMust: boolean;
  /** "Not required": the passage asks for nothing. */
  readonly isWaived: boolean;
  readonly isKnockout: boolean;
  readonly hasDemandWords: boolean;
  /** The passage begins with "strong", "fundierte", ...: with how good something should be. */
  readonly opensWithQuality: boolean;
  /** The passage begins with "Mandatory", "Indispensabile", ... */
  readonly opensWithMust: boolean;
};

/** From this level on a language asked for by "must" or "required" decides alone. */
const DECIDING_LEVELS = new Set(["C1", "C2", "native"]);

/** Reads the signals of a passage. */
export function signalsOf(passage: Passage): Signals {
  const { words, tables } = passage;
  const years = yearsIn(passage);
  const degree = degreeIn(passage);
  return {
    ...(years && { years }),
    ...(degree && { degree }),
    languages: languagesIn(passage),
    isNice: hasPhrase(words, tables.nice),
    isMust: hasPhrase(words, tables.must),
    isWaived: hasPhrase(words, tables.waived) && !hasPhrase(words, tables.nice),
    isKnockout: hasPhrase(words, tables.knockout) && !hasPhrase(words, tables.knockoutDenied),
    hasDemandWords: hasPhrase(words, tables.demand),
    opensWithQuality: phraseAt(words, 0, tables.quality) !== undefined,
    opensWithMust: phraseAt(words, 0, tables.mustLeads) !== undefined,
  };
}

/** Whether a passage speaks of years, a degree, a language, a knock-out, or how much it matters. */
export function isTelling(signals: Signals): boolean {
  return (
    signals.years !== undefined ||
    signals.degree !== undefined ||
    signals.languages.length > 0 ||
    signals.isKnockout ||
    signals.isNice ||
    signals.isWaived
  );
}

/** How much a demand matters, by its own words first, else by its section. */
export function kindOf(signals: Signals, passage: Passage, inNiceSection: boolean): RequirementKind {
  if (inNiceSection || signals.isNice) return "nice";
  if (signals.isKnockout) return "knockout";
  const decides = signals.languages.some((language) => DECIDING_LEVELS.has(language.level ?? ""));
  if (decides && signals.isMust) return "knockout";
  if (signals.degree && signals.years === undefined && acceptsEquivalent(passage)) return "nice";
  return "must";
}
