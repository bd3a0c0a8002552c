import lexicon from "../../data/field-labels/field-labels.json" with { type: "json" };
import type { Span } from "../../model/index.ts";

const escaped = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");

const WORD_END = "(?![\\p{L}\\p{N}])";
const LABELS = `(?<!\\p{L})(?:${escaped(lexicon.labels.score)})(?![\\p{Ll}])`;
const LAUDE = "\\s*(?:e|con|cum|com)\\s+(?:lode|laude|louvor)";
const WORDS = `(?:${escaped(lexicon.gradeWords)})${WORD_END}(?:${LAUDE}${WORD_END})?`;
const HONOURS = `(?:${escaped(lexicon.gradeHonours)})${WORD_END}`;
const UNITS = `\\s*(?:${escaped(lexicon.gradeUnits)})(?!\\p{L})`;
const NUMBER = "(?<![\\d.,:/])\\d{1,3}(?:[.,]\\d{1,3})?(?![\\d:])";
const OUT_OF = "\\s*(?:\\/|out of|von|sur|su|sobre|de|van|of)\\s*\\d{1,3}(?:[.,]\\d{1,2})?";
const FIGURE = `${NUMBER}(?:${OUT_OF})?(?:${UNITS})?(?:${LAUDE})?`;
/** "AAB", "A*AA", "D*D*D": the grades of several subjects, the best first. */
const LETTERS = "(?=[A-E]*([A-E])\\*?\\1|[A-E]\\*)(?:A\\*?)*(?:B\\*?)*(?:C\\*?)*(?:D\\*?)*E*(?<=[A-E*]{3})(?![\\p{L}*])";
/** A division whose second number is the top of a scale; "05/10" and "3/12" may be days. */
const OF_SCALE =
  "\\d{1,3}(?:[.,]\\d{1,3})?\\s*\\/\\s*(?:4[.,]\\d{1,2}|[56][.,]0{1,2}|10[.,]0{1,2}|20|30|60|100|110)|\\d[.,]\\d{1,2}\\s*\\/\\s*(?:[4-7]|10|12)";
const CLASS = "2:[12]";

const lead = "[([,;|·–—-]?\\s*";
const close = '[“”"»]?\\s*[)\\]]?';
/** What a label announces: "GPA: 3.8/4.0", "Note: gut (2,1)", "Grade A". */
const LABELLED = new RegExp(
  `${lead}${LABELS}\\.?\\s*(?:(?:of|del?|di|von|van|da)\\s+)?[:：=–-]?\\s*[„“"«]?(${CLASS}(?!\\d)|${FIGURE}(?:\\s*\\((?:${WORDS})\\))?|(?:${HONOURS}|${WORDS})(?:\\s*\\(${FIGURE}\\))?|[A-F]\\*?\\s?(?:[-–]|to)\\s?[A-F](?![\\p{L}])|[A-F][+-]?(?![\\p{L}])|${LETTERS})${close}`,
  "iu",
);
/** What nothing but a grade looks like. */
const SURE = new RegExp(
  `${lead}(?<![\\p{L}\\d.,:/])((?:${OF_SCALE})(?![\\d.,]*\\d)(?:${LAUDE})?|${FIGURE.replace(`(?:${UNITS})?`, UNITS)}|${NUMBER}${LAUDE}|\\d{1,2}[.,]\\d{1,2}\\s*\\((?:${WORDS}|${HONOURS})\\)|${NUMBER}(?:${OUT_OF})?(?=\\s*c?gpa${WORD_END})|${CLASS}(?!\\d)(?:\\s*\\(${FIGURE}\\))?|(?<!\\p{L})[A-D][+-]?\\s+average(?!\\p{L})|(?:${WORDS}\\s+)?${HONOURS}(?:\\s+hono[u]?rs)?(?:\\s*\\(${CLASS}\\))?)\\s*(?:${LABELS})?${close}`,
  "iu",
);
/** What is a grade only where it stands alone, in brackets or last. */
const ALONE = new RegExp(
  `(?:^|[([,;|·–—]\\s*|\\s-\\s+)(${WORDS}(?:\\s*\\((?:${FIGURE}|${CLASS})\\))?|\\d{1,2}[.,]\\d{1,2}(?:\\s*\\(${WORDS}\\))?)[)\\]\\s]*$`,
  "iu",
);
const LETTERS_ALONE = new RegExp(`(?:^|[([,;|·–—]\\s*|\\s-\\s+)(${LETTERS})[)\\]\\s]*$`, "u");
const AT_START = new RegExp(`^(${FIGURE}|${WORDS}|${HONOURS})(?=\\s*[,;，。(]|$)`, "iu");

/** A grade in a text: the whole stretch to take out, and the figure or words that are the grade. */
export type FoundGrade = { readonly whole: Span; readonly grade: Span };

/** Finds "GPA: 3.8/4.0", "Note 1,4", "85 %", "2:1", "110/110 e lode", "magna cum laude", and at the end "(1,5)" or "Distinction". */
export function findGrade(text: string): FoundGrade | undefined {
  const [labelled, sure] = [matched(LABELLED, text), matched(SURE, text)];
  if (labelled && sure && isFigure(labelled, text) && !isFigure(sure, text)) return labelled;
  if (!labelled || !sure) return labelled ?? sure ?? matched(LETTERS_ALONE, text) ?? matched(ALONE, text);
  // "mention bien" is a set phrase; in "Mention Bien" the capital sets the value off from its label.
  const isPhrase = sure.grade.start < labelled.grade.start && /\p{Ll}/u.test(text[labelled.grade.start] ?? "");
  return sure.whole.start < labelled.whole.start || (sure.whole.start === labelled.whole.start && isPhrase) ? sure : labelled;
}

/** "cum laude, GPA 3.9": of honours and a figure with its label, the figure is the grade. */
function isFigure({ grade }: FoundGrade, text: string): boolean {
  return /\d/u.test(text.slice(grade.start, grade.end));
}

function matched(pattern: RegExp, text: string): FoundGrade | undefined {
  const match = pattern.exec(text);
  const value = match?.[1]?.trim();
  if (!match || !value) return undefined;
  const start = match.index + match[0].indexOf(value);
  return { whole: { start: match.index, end: match.index + match[0].length }, grade: { start, end: start + value.length } };
}

/** How much of a text behind the label of a grade is the grade: "3.6/4.0, top tenth of the year" begins with it. */
export function gradeLength(text: string): number {
  return AT_START.exec(text)?.[0].length ?? text.length;
}
