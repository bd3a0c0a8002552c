import type { Span } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";

/** A phrase of a lexicon found in a text. */
export type FoundPhrase<T> = Span & { readonly value: T; readonly words: number };

type Entry<T> = { readonly words: readonly string[]; readonly value: T };

/** Phrases by their first word, ready for `findPhrases`. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between the words of one phrase: "Ph.D.", "vice-president", "Johnson & Johnson". */
const GAP = /^[\s.'’&/()-]{0,3}$/u;

function wordsOf(phrase: string): string[] {
  return [...phrase.matchAll(WORD)].map((match) => foldLetters(match[0]));
}

/** Builds an index of phrases; letter case, accents and punctuation do not matter. */
export function indexPhrases<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) continue;
    index.set(first, [...(index.get(first) ?? []), { words, value }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Finds the phrases of an index in a text: the longest at each word, left to right, without overlaps. */
export function findPhrases<T>(text: string, index: PhraseIndex<T>): readonly FoundPhrase<T>[] {
  const tokens = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: foldLetters(match[0]),
  }));
  const found: FoundPhrase<T>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = index.get(tokens[at]?.word ?? "")?.find((candidate) => standsAt(candidate.words, tokens, at, text));
    const [first, last] = [tokens[at], tokens[at + (entry?.words.length ?? 1) - 1]];
    if (entry && first && last) found.push({ start: first.start, end: last.end, value: entry.value, words: entry.words.length });
    at += entry?.words.length ?? 1;
  }
  return found;
}

function standsAt(words: readonly string[], tokens: readonly (Span & { readonly word: string })[], at: number, text: string): boolean {
  return words.every((word, offset) => {
    const token = tokens[at + offset];
    const before = tokens[at + offset - 1];
    return token?.word === word && (offset === 0 || (before !== undefined && GAP.test(text.slice(before.end, token.start))));
  });
}

/** The value of the phrase that is the whole text, if there is one. */
export function phraseOf<T>(text: string, index: PhraseIndex<T>): T | undefined {
  const words = wordsOf(text);
  return index
    .get(words[0] ?? "")
    ?.find((entry) => entry.words.length === words.length && entry.words.every((word, i) => word === words[i]))?.value;
}
