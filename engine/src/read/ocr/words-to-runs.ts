import type { OcrLine, OcrWord, TextRun } from "../../model/index.ts";
import { ASCENT } from "../pdf/runs.ts";
import { type Ink, inkOf } from "./ink.ts";
import type { Sheet } from "./sheet.ts";
import { evenSizes } from "./sizes.ts";

/** Letters whose strokes are this much thicker than most on the page are bold. */
const BOLD = 1.28;
/** A full dot fills its box more than any letter does. */
const DOT = { share: 0.62, size: 0.62, wide: 1.7 } as const;
/** Lines less sure than this, of hardly any letters, are specks and pictures. */
const NOISE = { confidence: 0.35, letters: 4 } as const;

type Seen = { readonly word: OcrWord; readonly line: OcrLine; readonly size: number; readonly ink: Ink };

/** Recognised lines as runs of a page, in points. `slant` is by how much lines fall to the right; it is taken out. */
export function runsOf(lines: readonly OcrLine[], sheet: Sheet, slant: number): TextRun[] {
  const legible = lines.filter((line) => !isNoise(line));
  const sizes = evenSizes(legible);
  const seen = legible.flatMap((line, at) =>
    line.words.map((word): Seen => ({ word, line, size: sizes[at] ?? line.size, ink: inkOf(sheet.picture, word) })),
  );
  const usual = usualStroke(seen);
  return seen.map((one) => runOf(one, sheet, slant, usual));
}

function isNoise({ words }: OcrLine): boolean {
  const letters = words.reduce((sum, word) => sum + (word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length);
  return letters === 0 || (letters < NOISE.letters && confidence < NOISE.confidence);
}

function runOf({ word, line, size, ink }: Seen, sheet: Sheet, slant: number, usual: number): TextRun {
  const scale = sheet.width / sheet.picture.width;
  const middle = word.x + word.width / 2;
  const [x, baseline] = straighten(middle * scale, (line.baseline + line.slope * middle) * scale, sheet, slant);
  const height = size * scale;
  const width = word.width * scale;
  const isLast = line.words.at(-1) === word;
  const text = isDot(word, line, ink) ? "•" : word.text;
  const bold = ink.share < DOT.share && ink.stretch / size > usual * BOLD && /\p{L}{2}/u.test(word.text);
  return {
    text: isLast ? text : `${text} `,
    style: { size: round(height), ...(bold ? { bold: true } : {}) },
    box: { page: sheet.number, x: round(x - width / 2), y: round(baseline - ASCENT * height), width: round(width), height: round(height) },
    confidence: word.confidence,
  };
}

/** A bullet is taken for a letter or a sign; its full round shape gives it away. */
function isDot(word: OcrWord, line: OcrLine, ink: Ink): boolean {
  if ([...word.text].length !== 1 || line.words[0] !== word || line.words.length < 2) return false;
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

/** Where a point lands when the page is turned about its middle until its lines are level. */
function straighten(x: number, y: number, { width, height }: Sheet, slant: number): readonly [number, number] {
  const angle = Math.atan(slant);
  const dx = x - width / 2;
  const dy = y - height / 2;
  return [width / 2 + dx * Math.cos(angle) + dy * Math.sin(angle), height / 2 - dx * Math.sin(angle) + dy * Math.cos(angle)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
