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

const EDGE = /[\s,;:|•·–—&/.!+-]/u;
/** A full stop in front belongs to a name such as ".NET". */
const KEPT_BEFORE = /[.!]/;

/** A passage without separators at its edges. */
export function passageOf(text: string, from: number, to: number, tables: WordTables): Passage {
  let start = from;
  while (
    start < to &&
    (text[start] === ")" || isEdge(text, start)) &&
    !(KEPT_BEFORE.test(text[start] ?? "") && /\p{L}/u.test(text[start + 1] ?? ""))
  )
    start += 1;
  let end = to;
  const opened = text.slice(start, to).includes("(");
  const isLoose = (at: number) => text[at] === "(" || (text[at] === ")" && !opened) || isEdge(text, at);
  while (end > start && isLoose(end - 1) && !isSignOfName(text, end - 1)) end -= 1;
  return { text, start, end, words: wordsOf(text.slice(start, end), start), tables };
}

function isEdge(text: string, at: number): boolean {
  return EDGE.test(text[at] ?? "");
}

/** The plus signs of "C++" and "5+". */
function isSignOfName(text: string, at: number): boolean {
  return text[at] === "+" && /[\p{L}\d+]/u.test(text[at - 1] ?? "");
}

/** The characters between two words. */
export function between(passage: Passage, left: Word | undefined, right: Word | undefined): string {
  return left === undefined || right === undefined ? "" : passage.text.slice(left.end, right.start);
}
