import type { OcrLine, OcrWord, TextRun } from "../../model/index.ts";
import { ASCENT } from "../pdf/runs.ts";
import { dotBefore } from "./dots.ts";
import { type Ink, inkOf } from "./ink.ts";
import type { Sheet } from "./sheet.ts";
import { evenSizes } from "./sizes.ts";

/** Letters whose strokes are this much thicker than most on the page are bold. */
const BOLD = 1.28;
/** A full dot fills its box more than any letter does. */
const DOT = { share: 0.58, size: 0.62, wide: 1.7 } as const;
/** Signs that nobody writes before a line, and that bullets are often taken for. */
const TAKEN_FOR_BULLETS = /^[«»°¢¤*+~¥]$/u;
/** Lines less sure than this, of hardly any letters, are specks and pictures. */
const NOISE = { confidence: 0.35, letters: 4 } as const;

type Seen = { readonly word: OcrWord; readonly line: OcrLine; readonly size: number; readonly ink: Ink };

/** Recognised lines as runs of a page, in points. */
export function runsOf(lines: readonly OcrLine[], sheet: Sheet): TextRun[] {
  const legible = lines.filter((line) => !isNoise(line));
  const sizes = evenSizes(legible);
  const seen = legible.flatMap((line, at) => {
    const size = sizes[at] ?? line.size;
    return withDot(line, sheet).map((word): Seen => ({ word, line, size, ink: inkOf(sheet.picture, word) }));
  });
  const usual = usualStroke(seen);
  return seen.map((one) => runOf(one, sheet, usual));
}

function isNoise({ words }: OcrLine): boolean {
  const letters = words.reduce((sum, word) => sum + (word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length);
  return letters === 0 || (letters < NOISE.letters && confidence < NOISE.confidence);
}

function withDot(line: OcrLine, { picture }: Sheet): readonly OcrWord[] {
  const dot = dotBefore(picture, line);
  const middle = line.baseline + line.slope * (dot?.x ?? 0) - line.size / 2;
  return dot ? [{ text: "•", ...dot, y: middle, height: line.size / 3, confidence: 1 }, ...line.words] : line.words;
}

function runOf({ word, line, size, ink }: Seen, { number, width, picture }: Sheet, usual: number): TextRun {
  const scale = width / picture.width;
  const baseline = (line.baseline + line.slope * (word.x + word.width / 2)) * scale;
  const height = size * scale;
  const isLast = line.words.at(-1) === word;
  const text = isDot(word, line, ink) ? "•" : word.text;
  const bold = ink.share < DOT.share && ink.stretch / size > usual * BOLD && /\p{L}{2}/u.test(word.text);
  return {
    text: isLast ? text : `${text} `,
    style: { size: round(height), ...(bold ? { bold: true } : {}) },
    box: {
      page: number,
      x: round(word.x * scale),
      y: round(baseline - ASCENT * height),
      width: round(word.width * scale),
      height: round(height),
    },
    confidence: word.confidence,
  };
}

/** A bullet is taken for a letter or a sign; its full round shape gives it away. */
function isDot(word: OcrWord, line: OcrLine, ink: Ink): boolean {
  if ([...word.text].length !== 1 || line.words[0] !== word || line.words.length < 2) return false;
  if (TAKEN_FOR_BULLETS.test(word.text)) return true;
  const isRound = word.width < word.height * DOT.wide && word.height < word.width * DOT.wide;
  return isRound && Math.max(word.width, word.height) < line.size * DOT.size && ink.share >= DOT.share;
}

/** Stroke width, in letter sizes, of most letters on the page. */
function usualStroke(seen: readonly Seen[]): number {
  const weighted = seen.flatMap(({ word, size, ink }) =>
    /\p{L}{2}/u.test(word.text) ? [{ stroke: ink.stretch / size, weight: word.text.length }] : [],
  );
  weighted.sort((a, b) => a.stroke - b.stroke);
  const half = weighted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { stroke, weight } of weighted) {
    sum += weight;
    if (sum >= half) return stroke;
  }
  return Number.POSITIVE_INFINITY;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
