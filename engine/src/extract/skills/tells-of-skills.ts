import type { Line } from "../../model/index.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";

const LONGEST = 1500;
const LEAST_NAMES = 3;
/** The share of letters that must belong to skills of the lexicon. */
const LEAST_KNOWN = 0.5;

/** What stands below a heading that nobody knows ("What I am made of") is a list of skills where the lexicon knows most of it. */
export function tellsOfSkills(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join("\n");
  if (text.length > LONGEST || findDates(text).length > 0) return false;
  const known = recogniseSkills(text, { skillList: [{ start: 0, end: text.length }] });
  const letters = (value: string) => value.replace(/[^\p{L}\d]/gu, "").length;
  const knownLetters = known.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  return known.length >= LEAST_NAMES && knownLetters >= letters(text) * LEAST_KNOWN;
}
