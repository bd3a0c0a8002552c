import type { Span } from "../../model/index.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";

/** Fewer words are one name more often than a list: "Java Spring Boot". */
const LEAST_WORDS = 4;
const LEAST_NAMES = 2;
/** The share of words that the lexicon must know before the others are taken for names too. */
const LEAST_KNOWN = 0.5;
/** After a small word a capital begins the next name: "Causal inference | Forecasting". */
const STARTS = /(?<=\s\p{Ll}\S{0,40}\s{1,4})(?=\p{Lu})/u;

/**
 * Parts a list that sets its skills apart by mere blanks: "Figma Sketch Framer After Effects HTML & CSS".
 *
 * Names of the lexicon tell the borders, and capitals those between names that it lacks. Undefined where a text is no
 * such list: too few known names, or small words between them ("Excel and pivot tables for sales").
 */
export function partBareList(text: string): readonly Span[] | undefined {
  const words = text.split(/\s+/u);
  if (words.length < LEAST_WORDS || /[,;|()/:]/u.test(text)) return undefined;
  const known = recogniseSkills(text, { skillList: [{ start: 0, end: text.length }] });
  const wordsIn = ({ start, end }: Span) => text.slice(start, end).split(/\s+/u).length;
  const share = known.reduce((sum, name) => sum + wordsIn(name), 0) / words.length;
  if (known.length < LEAST_NAMES || share < LEAST_KNOWN) return undefined;
  const parts: Span[] = [];
  let at = 0;
  for (const { start, end } of [...known, { start: text.length, end: text.length }]) {
    const between = text.slice(at, start);
    // A small word between two names joins them to a phrase or a sentence.
    if (/(?:^|\s)\p{Ll}/u.test(between.replace(/\p{Lu}\S*(?:\s+\p{Ll}\S*)*/gu, ""))) return undefined;
    parts.push(...piecesOf(between, at));
    if (end > start) parts.push({ start, end });
    at = end;
  }
  return parts.length > LEAST_NAMES || share === 1 ? parts : undefined;
}

/** Unknown words, each run from one capital to the next: "Usability testing Interviews" -> two. */
function piecesOf(between: string, offset: number): Span[] {
  const spans: Span[] = [];
  let at = offset;
  for (const piece of between.split(STARTS)) {
    const start = at + (piece.length - piece.trimStart().length);
    const end = start + piece.trim().length;
    if (/[\p{L}\d]/u.test(piece)) spans.push({ start, end });
    at += piece.length;
  }
  return spans;
}
