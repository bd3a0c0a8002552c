import lexicon from "../../data/field-labels/field-labels.json" with { type: "json" };
import type { Span } from "../../model/index.ts";

const escaped = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");

const FIGURE = "\\d{1,3}(?:[.,]\\d{1,3})?\\s*(?:(?:\\/|out of|von|sur|de)\\s*\\d{1,3}(?:[.,]\\d{1,2})?|%)?";
const LABELLED = new RegExp(
  `[(,;|–—-]?\\s*(?:${escaped(lexicon.labels.score)})\\s*(?:of\\s*)?[:=–-]?\\s*(${FIGURE}|[A-F][+-]?(?![\\p{L}])|(?:${escaped(lexicon.gradeWords)})(?![\\p{L}]))\\s*(?:(?:${escaped(lexicon.labels.score)})(?![\\p{L}]))?\\s*\\)?`,
  "iu",
);
const TRAILING = new RegExp(`[(,;|–—-]?\\s*(${FIGURE})\\s*(?:${escaped(lexicon.gradeUnits)})(?![\\p{L}])\\s*\\)?`, "iu");
const HONOURS = new RegExp(
  `[(,;|–—-]?\\s*((?:with\\s+|mit\\s+)?(?:${escaped(lexicon.gradeUnits.filter((unit) => unit.includes(" ") || unit.includes(":") || unit === "distinction"))})(?:\\s+hono[u]?rs)?)(?![\\p{L}])\\s*\\)?`,
  "iu",
);

/** A grade in a text: the whole stretch to take out, and the figure or words that are the grade. */
export type FoundGrade = { readonly whole: Span; readonly grade: Span };

/** Finds "GPA: 3.8/4.0", "Note 1,4", "85 %", "magna cum laude". */
export function findGrade(text: string): FoundGrade | undefined {
  for (const pattern of [LABELLED, TRAILING, HONOURS]) {
    const match = pattern.exec(text);
    const value = match?.[1]?.trim();
    if (!match || !value) continue;
    const start = match.index + match[0].indexOf(value);
    return { whole: { start: match.index, end: match.index + match[0].length }, grade: { start, end: start + value.length } };
  }
  return undefined;
}
