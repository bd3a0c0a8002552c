import { type HabitRule, headingRule, layoutSignature, learnHabits, type Reading } from "@candor/engine";
import type { Correction, HeadingCorrection, KeptHabit } from "./resumes.schemas.ts";

/** What a resume's corrections teach about its layout; null when they teach nothing that holds for other resumes. */
export function habitOf(reading: Reading, corrections: readonly Correction[], headings: readonly HeadingCorrection[]): KeptHabit | null {
  const rules = learnHabits(reading, { corrections, headings });
  return rules.length > 0 ? { signature: layoutSignature(reading), rules } : null;
}

/** The headings that a person named, as the rules by which their own document is read again. */
export function headingRules(headings: readonly HeadingCorrection[]): HabitRule[] {
  return headings.map(headingRule);
}
