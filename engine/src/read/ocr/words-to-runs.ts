import type { OcrLine, OcrWord, TextRun } from "../../model/index.ts";
import { ASCENT } from "../pdf/runs.ts";
import { boldWords, type InkedWord } from "./bold.ts";
import { dotBefore } from "./dots.ts";
import { type Ink, inkOf } from "./ink.ts";
import type { Sheet } from "./sheet.ts";
import { evenSizes } from "./sizes.ts";

/** A full dot fills its box more than any letter does. */
const DOT = { share: 0.58, size: 0.62, wide: 1.7 } as const;
/** Signs that nobody writes before a line, and that bullets are often taken for. */
const TAKEN_FOR_BULLETS = /^[«»°¢¤*+~¥]$/u;
/** Lines less sure than this, of hardly any letters, are specks and pictures. */
const NOISE = { confidence: 0.35, letters: 4 } as const;

/** Recognised lines as runs of a page, in points. */
export function runsOf(lines: readonly OcrLine[], sheet: Sheet): TextRun[] {
  const legible = lines.filter((line) => !isNoise(line));
  const sizes = evenSizes(legible);
  const inked = legible.map((line, at) => {
    const size = sizes[at] ?? line.size;
    return withDot(line, sheet).map((word): InkedWord => ({ word, size, ink: inkOf(sheet.picture, word) }));
  });
  const bold = boldWords(inked);
  return legible.flatMap((line, at) => (inked[at] ?? []).map((one) => runOf(one, line, sheet, bold.has(one.word))));
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

function runOf({ word, size, ink }: InkedWord, line: OcrLine, { number, width, picture }: Sheet, bold: boolean): TextRun {
  const scale = width / picture.width;
  const baseline = (line.baseline + line.slope * (word.x + word.width / 2)) * scale;
  const height = size * scale;
  const next = line.words[line.words.indexOf(word) + 1];
  const goesOn = next !== undefined && !hasBlankBefore(next, word, line);
  const text = isDot(word, line, ink) ? "•" : word.text;
  return {
    text: next && !goesOn ? `${text} ` : text,
    style: { size: round(height), ...(bold ? { bold: true } : {}) },
    box: {
      page: number,
      x: round(word.x * scale),
      y: round(baseline - ASCENT * height),
      width: round((goesOn ? next.x - word.x : word.width) * scale),
      height: round(height),
    },
    confidence: word.confidence,
  };
}

const UNSPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}，。、：；（）《》]";
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, "u");
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, "u");
/** A gap of more than this, in letter sizes, is meant as one where no blanks are written. */
const GAP = 0.8;

/** Chinese is written without blanks, but recognised in words: only a wide gap parts two of them. */
function hasBlankBefore(next: OcrWord, word: OcrWord, line: OcrLine): boolean {
  if (!ENDS_UNSPACED.test(word.text) || !BEGINS_UNSPACED.test(next.text)) return true;
  return next.x - (word.x + word.width) > GAP * line.size;
}

/** A bullet is taken for a letter or a sign; its full round shape gives it away. */
function isDot(word: OcrWord, line: OcrLine, ink: Ink): boolean {
  if ([...word.text].length !== 1 || line.words[0] !== word || line.words.length < 2) return false;
  if (TAKEN_FOR_BULLETS.test(word.text)) return true;
  const isRound = word.width < word.height * DOT.wide && word.height < word.width * DOT.wide;
  return isRound && Math.max(word.width, word.height) < line.size * DOT.size && ink.share >= DOT.share;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
