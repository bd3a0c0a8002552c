import type { OcrLine, OcrWord } from "../../model/index.ts";

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z].*[a-z]/iu;
/** So much of a word must lie under the others for them to be the same. */
const SAME = 0.6;

/** Lines in Chinese whose Latin words (addresses, names of tools) are as another look, which knew both scripts, read them. */
export function withLatinOf(lines: readonly OcrLine[], other: readonly OcrLine[]): OcrLine[] {
  const words = other.flatMap((line) => line.words).filter(({ text }) => !HAN.test(text));
  return lines.map((line) => ({ ...line, words: line.words.map((word) => (isLatin(word) ? readAgain(word, words) : word)) }));
}

function isLatin({ text }: OcrWord): boolean {
  return LATIN.test(text) && !HAN.test(text);
}

function readAgain(word: OcrWord, others: readonly OcrWord[]): OcrWord {
  const same = others.filter((other) => overlap(word, other) > SAME * Math.min(word.width, other.width));
  const covered = same.reduce((sum, other) => sum + overlap(word, other), 0);
  if (covered < SAME * word.width) return word;
  return { ...word, text: same.map(({ text }) => text).join(" "), confidence: Math.min(...same.map(({ confidence }) => confidence)) };
}

/** How much two words of one line share across; nothing where they stand in different lines. */
function overlap(a: OcrWord, b: OcrWord): number {
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (down < Math.min(a.height, b.height) / 2) return 0;
  return Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x));
}
