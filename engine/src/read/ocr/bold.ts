import type { OcrWord } from "../../model/index.ts";
import type { Ink } from "./ink.ts";

/** A word with the size of its line and its ink. */
export type InkedWord = { readonly word: OcrWord; readonly size: number; readonly ink: Ink };

/** Letters whose strokes are this much thicker than most on the page are bold. */
const BOLD = 1.28;
/** Beside a bold word this much is enough: commas and thin letters make a word of a bold stretch lighter. */
const BOLD_BESIDE = 1.2;
/** From the first share of bold letters on, the whole line is bold; up to the second, none of it. Between them it changes within. */
const WHOLE = 0.6;
const NONE = 0.15;
/** More of a box than this is no ink of letters, but light letters on a dark ground. */
const GROUND = 0.58;

/** The words that are set in bold, told by the thickness of strokes: recognisers do not say. */
export function boldWords(lines: readonly (readonly InkedWord[])[]): ReadonlySet<OcrWord> {
  const usual = usualStroke(lines.flat());
  return new Set(lines.flatMap((line) => boldIn(line, usual)));
}

function boldIn(line: readonly InkedWord[], usual: number): OcrWord[] {
  const judged = line.filter(isJudgeable);
  const thick = judged.filter(({ ink, size }) => ink.stretch / size > usual * BOLD);
  const share = lettersOf(thick) / Math.max(1, lettersOf(judged));
  if (share <= NONE) return [];
  return (share >= WHOLE ? line : stretchesOf(line, usual)).map(({ word }) => word);
}

/** The bold words of a line that changes within, each with those beside it that are nearly as thick. */
function stretchesOf(line: readonly InkedWord[], usual: number): InkedWord[] {
  const thickness = line.map((one) => (isJudgeable(one) ? one.ink.stretch / one.size / usual : 0));
  const isBold = thickness.map((thick) => thick > BOLD);
  for (let at = 1; at < line.length; at += 1) if (isBold[at - 1] && (thickness[at] ?? 0) > BOLD_BESIDE) isBold[at] = true;
  for (let at = line.length - 2; at >= 0; at -= 1) if (isBold[at + 1] && (thickness[at] ?? 0) > BOLD_BESIDE) isBold[at] = true;
  return line.filter((_, at) => isBold[at]);
}

function isJudgeable({ word, ink }: InkedWord): boolean {
  return ink.share < GROUND && /\p{L}{2}/u.test(word.text);
}

/** Stroke width, in letter sizes, of most letters on the page. */
function usualStroke(words: readonly InkedWord[]): number {
  const strokes = words.filter(isJudgeable).map((one) => ({ stroke: one.ink.stretch / one.size, weight: one.word.text.length }));
  strokes.sort((a, b) => a.stroke - b.stroke);
  const half = strokes.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { stroke, weight } of strokes) {
    sum += weight;
    if (sum >= half) return stroke;
  }
  return Number.POSITIVE_INFINITY;
}

function lettersOf(words: readonly InkedWord[]): number {
  return words.reduce((sum, { word }) => sum + word.text.length, 0);
}
