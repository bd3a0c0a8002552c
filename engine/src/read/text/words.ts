/** A stretch of a line; `start` and `end` in cells of fixed-width letters. */
export type Cells = { readonly text: string; readonly start: number; readonly end: number };

/** So many blanks always part two things. */
export const SURE_GAP = 3;
const TAB = 8;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\u0300-\u036f\u200b-\u200f\ufeff\u00ad]/u;

/** The words of a line in their places; a Chinese letter takes `wide` cells, a tab goes on to the next stop. */
export function wordsOf(line: string, wide: number): Cells[] {
  const words: { text: string; start: number; end: number }[] = [];
  let cell = 0;
  let isOpen = false;
  for (const letter of line) {
    if (/\s/u.test(letter)) {
      cell = letter === "\t" ? Math.max(cell + SURE_GAP, (Math.floor(cell / TAB) + 1) * TAB) : cell + (letter === "\u3000" ? wide : 1);
      isOpen = false;
      continue;
    }
    const width = NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? wide : 1;
    const last = words.at(-1);
    if (last && isOpen) {
      last.text += letter;
      last.end = cell + width;
    } else words.push({ text: letter, start: cell, end: cell + width });
    isOpen = true;
    cell += width;
  }
  return words;
}
