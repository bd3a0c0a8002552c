import { DEGREE_LADDER } from "../../data/degrees/degree-ladder.ts";
import type { DegreeLevel } from "../../model/index.ts";
import { findPhrases, hasPhrase, phraseAt } from "../phrases/phrase-table.ts";
import type { Passage } from "./passage.ts";

/** The degree asked for, and the subjects it may be in. */
export type DegreeDemand = { readonly level: DegreeLevel; readonly areas?: readonly string[] };

/** "Scrum master", "360 degree": no degree. */
const NOT_DEGREE_AFTER = new Set(["scrum", "web", "post", "360", "high", "some", "station", "quiz"]);
/** The "m/d" of "(w/m/d)" is no doctor of medicine. */
const OF_ANY_GENDER = /^\p{L}\/\p{L}$/u;
const LONGEST_AREA = 90;
const AREA_STOPS =
  /[.;:()\n]|\s[-–—]\s|,?\s+(?:or (?:an? )?(?:equivalent|similar|comparable|related)|oder (?:eine? )?(?:vergleichbar|ähnlich|gleichwertig)|ou (?:équivalent|similaire)|o (?:equivalente|similar)|preferred|required|with|and (?:at least )?(?:\d|two|three|four|five|one)|is |are |from |plus |mit |avec |con )/iu;
const OR_AFTER_COMMA = /,.*(?<!\p{L})(?:or|oder|ou|o|of)(?!\p{L})/isu;
const PARTS = /\s*,\s*(?:or|and|oder|und|ou|et|o|y)?\s*|\s+(?:or|and|oder|und|ou|et|o|y)\s+|\s*\/\s*/iu;
/** "Laborant/in", "Kaufmann/-frau", "technicien/ne": the other gender is no other subject. */
const OTHER_GENDER = /\s?[/*:_]\s?-?(?:innen|in|frau|mann|ne|trice|euse|a|as|e|r|n)(?!\p{L})/giu;
/** "Gesundheits- und Krankenpfleger": the first half of a word that ends behind the "und". */
const HALF_WORD = /\p{L}-$/u;
const NOT_AREA =
  /^(?:a |an |the )?(?:(?:related|relevant|similar|technical|quantitative|comparable|appropriate|closely|equivalent)\b.*|field.*|.*\b(?:experience|equivalent|erfahrung)\b.*|(?:have|hold)\b.*|work|place|progress)$/iu;

function areasAfter(passage: Passage, at: number): string[] {
  const { words, tables } = passage;
  const bridge = [at - 1, at, at + 1].map((place) => phraseAt(words, place, tables.degreeArea)).find((hit) => hit !== undefined);
  if (bridge === undefined) return [];
  const rest = passage.text.slice(bridge.end, Math.min(passage.end, bridge.end + LONGEST_AREA));
  const stop = AREA_STOPS.exec(rest);
  const whole = stop ? rest.slice(0, stop.index) : rest.length < LONGEST_AREA ? rest : "";
  // Commas part subjects only in a list that ends with "or"; else another demand begins behind them.
  const stretch = OR_AFTER_COMMA.test(`${whole}${stop?.[0] ?? ""}`) ? whole : (whole.split(",")[0] ?? "");
  return stretch
    .replace(OTHER_GENDER, "")
    .split(PARTS)
    .map((part) => part.trim().replace(/^(?:a|an|the|der|die|das|dem|den)\s+/iu, ""))
    .filter((part) => part.length > 1 && !HALF_WORD.test(part) && part.split(/\s+/).length <= 5 && !NOT_AREA.test(part));
}

/** The lowest degree that a demand would accept, with its subjects: "Bachelor's or Master's in Physics" asks for a bachelor. */
export function degreeIn(passage: Passage): DegreeDemand | undefined {
  const found = findPhrases(passage.words, passage.tables.degrees).filter(
    (hit) => !NOT_DEGREE_AFTER.has(passage.words[hit.from - 1]?.key ?? "") && !OF_ANY_GENDER.test(passage.text.slice(hit.start, hit.end)),
  );
  const level = DEGREE_LADDER.find((candidate) => found.some((hit) => hit.value === candidate));
  if (level === undefined) return undefined;
  const areas = found.map((hit) => areasAfter(passage, hit.to)).find((list) => list.length > 0);
  return { level, ...(areas && { areas }) };
}

/** Whether experience is accepted in the place of a degree. */
export function acceptsEquivalent(passage: Passage): boolean {
  return hasPhrase(passage.words, passage.tables.equivalent);
}
