import { DEGREE_LADDER } from "../../data/degrees/degree-ladder.ts";
import lexicon from "../../data/degrees/degrees.json" with { type: "json" };
import type { DegreeLevel, Span } from "../../model/index.ts";
import { inMainlandSigns } from "../../text/traditional.ts";
import { findPhrases, indexPhrases } from "../phrases/find-phrases.ts";

/** A degree word in a text with the level that it stands for. */
export type FoundDegree = Span & { readonly level: DegreeLevel };

/** Where two languages call two levels by one name, the higher one wins. */
const LEVELS = DEGREE_LADDER.toReversed();
const INDEX = indexPhrases(
  LEVELS.flatMap((level) =>
    Object.values(lexicon.levels[level]).flatMap((words) => words.map((word): [string, DegreeLevel] => [word, level])),
  ),
);
const HAN = LEVELS.flatMap((level) => lexicon.levels[level].zh.map((word): [string, DegreeLevel] => [word, level]));

/** "École d'ingénieur", "Certified Scrum Master", "driving licence": whom a school makes, a post and a permit are no degrees. */
const OF_WHAT =
  /(?:écoles?|ecoles?)\s(?:nationale\s)?(?:supérieure\s)?d['’]$|(?<!\p{L})(?:scrum|agile|harbou?r|station|quarter|head|web|choir|driving|driver['’]?s['’]?|pilot|teaching|nursing|trade)\s$/iu;
/** "MS Office", "MS-DOS": the house that makes it, and no Master of Science. */
const MAKES =
  /^[\s-](?:DOS|Office|Word|Excel|Access|Power ?Point|Outlook|Project|Visio|SQL|Windows|Dynamics|Teams|SharePoint|Azure)(?!\p{L})/iu;
/** "March", "But", "its": as a word or a month they are no degree, as "MArch", "BUT" and "ITS" they are. */
const IN_CAPITALS: ReadonlySet<string> = new Set([
  "march",
  "but",
  "its",
  "cap",
  "eso",
  "aso",
  "bas",
  "med",
  "cou",
  "mts",
  "hts",
  "lts",
  "dse",
  "deas",
  "deap",
]);
/** "promotion to manager", "a dissertation on tides": in small letters they are English words for something else. */
const CAPITAL_FIRST: ReadonlySet<string> = new Set(["promotion", "dissertation", "intermediate", "highers"]);

/** Two and three letters are a degree only as an abbreviation is written: "MS", "B.A.", "BSc", never "me" or "as". */
function isWrittenAsDegree(written: string): boolean {
  const letters = written.replace(/[^\p{L}]/gu, "");
  if (IN_CAPITALS.has(letters.toLowerCase()) && !written.includes(".")) return /\p{Lu}.*\p{Lu}/u.test(letters);
  if (CAPITAL_FIRST.has(letters.toLowerCase())) return /^\p{Lu}/u.test(letters);
  if (letters.length > 4) return true;
  if (letters.length <= 2) return /^\p{Lu}+$/u.test(letters) || /^\p{Lu}\d$/u.test(written);
  return /^\p{Lu}/u.test(letters) && (letters.length < 4 || /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}+$/u.test(letters));
}

/** "12th (CBSE)", "10th from Example School": the year of school by itself, where "12th Avenue" and "10th place" are none. */
function isYearOfSchool(text: string, { start, end }: Span): boolean {
  return (
    start === 0 &&
    /^\d+th$/iu.test(text.slice(start, end)) &&
    /^\s*(?:$|[(,:–-]|(?:std|standard|class|from|grade)(?!\p{L}))/iu.test(text.slice(end))
  );
}

/** Degree words of any of the known languages, left to right. */
export function findDegrees(text: string): readonly FoundDegree[] {
  const found = findPhrases(text, INDEX)
    .filter(
      (phrase) =>
        (isWrittenAsDegree(text.slice(phrase.start, phrase.end)) || isYearOfSchool(text, phrase)) &&
        !OF_WHAT.test(text.slice(0, phrase.start)),
    )
    .filter(({ start, end }) => text.slice(start, end) !== "MS" || !MAKES.test(text.slice(end)))
    .map(({ start, end, value }) => ({ start, end: text.startsWith(".", end) ? end + 1 : end, level: value }));
  const signs = inMainlandSigns(text);
  const han = HAN.flatMap(([word, level]) => {
    const start = signs.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length, level }];
  });
  return [...found, ...han].sort((a, b) => a.start - b.start);
}

/** The highest level that a text names. */
export function degreeLevel(text: string): DegreeLevel | undefined {
  const levels = new Set(findDegrees(text).map((degree) => degree.level));
  return LEVELS.find((level) => levels.has(level));
}
