import { isStopWord } from "../../data/vector/stop-words.ts";
import type { Span } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";
import { stem } from "./stem.ts";

/** A word of a text that can carry meaning, by its stem, with its place. */
export type Word = Span & { readonly stem: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[+#]+|(?:[.&/](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*)/gu;
const INNER_SIGN = /[./]/;
const LONGEST_WORD = 40;
/** Years, amounts and telephone numbers say nothing about an occupation. */
const NUMBER = /^[\d.]+$/;

/** The words of a text in order, stop words and numbers left out. "and/or" and "end.Next" are two words; "Node.js" and "R&D" are one. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const raw = found[0];
    if (INNER_SIGN.test(raw) && !isOneWord(raw)) pushParts(words, raw, found.index);
    else pushWord(words, raw, found.index);
  }
  return words;
}

const DOTTED_NAME = /^(?:[\p{L}\p{N}]+\.(?:js|ts|net|io|ai|py)|\p{L}(?:\.\p{L})+|\d+(?:\.\d+)+)$/iu;

function isOneWord(raw: string): boolean {
  return DOTTED_NAME.test(raw);
}

function pushParts(words: Word[], raw: string, start: number): void {
  let at = 0;
  for (const part of raw.split(INNER_SIGN)) {
    if (part !== "") pushWord(words, part, start + at);
    at += part.length + 1;
  }
}

function pushWord(words: Word[], raw: string, start: number): void {
  const base = raw.length > LONGEST_WORD ? undefined : stemOf(raw);
  if (base !== undefined) words.push({ stem: base, start, end: start + raw.length });
}

const stems = new Map<string, string | undefined>();
const MOST_REMEMBERED = 50_000;

/** Texts repeat their words, and so do the texts of a list. */
function stemOf(raw: string): string | undefined {
  if (stems.has(raw)) return stems.get(raw);
  const folded = foldLetters(raw);
  const base = isStopWord(folded) || NUMBER.test(folded) ? undefined : stem(folded);
  if (stems.size < MOST_REMEMBERED) stems.set(raw, base);
  return base;
}
