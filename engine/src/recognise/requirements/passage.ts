import { type Word, wordsOf } from "../phrases/phrase-table.ts";
import type { WordTables } from "./word-tables.ts";

/** A stretch of an advert with its words; every offset counts in the whole text. */
export type Passage = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly tables: WordTables;
};

const EDGE_BEFORE = /^(?:[\s,;:|•·–—+&/-]|\.(?!\p{L}))+/u;
const EDGE_AFTER = /[\s,;:|•·–—&/.!-]+$/u;

/** A passage without separators at its edges. */
export function passageOf(text: string, from: number, to: number, tables: WordTables): Passage {
  const before = EDGE_BEFORE.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = Math.min(to, from + before);
  const after = EDGE_AFTER.exec(text.slice(start, to))?.[0].length ?? 0;
  const end = Math.max(start, to - after);
  return { text, start, end, words: wordsOf(text.slice(start, end), start), tables };
}

/** The characters between two words. */
export function between(passage: Passage, left: Word | undefined, right: Word | undefined): string {
  return left === undefined || right === undefined ? "" : passage.text.slice(left.end, right.start);
}
