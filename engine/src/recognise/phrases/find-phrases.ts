import type { Span } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";
import { byFirstWord } from "./by-first-word.ts";

/** A phrase of a lexicon found in a text. */
export type FoundPhrase<T> = Span & { readonly value: T; readonly words: number };

type Entry<T> = { readonly words: readonly string[]; readonly value: T };

/** Phrases by their first word, ready for `findPhrases`. */
export type PhraseIndex<T> = { startingWith(word: string): readonly Entry<T>[] | undefined };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** The same for texts in ASCII, which most are; it is several times as quick. */
const PLAIN_WORD = /[A-Za-z0-9]+/g;
const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/u;
const FIRST_PLAIN_WORD = /[A-Za-z0-9]+/;
const PLAIN = /^[\0-\x7f]*$/;
const wordsIn = (text: string) => text.matchAll(PLAIN.test(text) ? PLAIN_WORD : WORD);

/** What may stand between the words of one phrase: "Ph.D.", "vice-president", "Johnson & Johnson". */
const GAP = /^[\s.'’&/()-]{0,3}$/u;

function wordsOf(phrase: string): string[] {
  return Array.from(wordsIn(phrase), ([word]) => foldLetters(word));
}

/**
 * Makes an index of phrases; letter case, accents and punctuation do not matter. It is built when a text first needs it: the
 * first words of all phrases then, and the rest of a phrase when a text has its first word, which most never come to.
 */
export function indexPhrases<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const startingWith = byFirstWord(phrases, {
    firstWord: (phrase) => {
      const word = phrase.match(PLAIN.test(phrase) ? FIRST_PLAIN_WORD : FIRST_WORD)?.[0];
      return word === undefined ? undefined : foldLetters(word);
    },
    read: (group) =>
      group.map(([phrase, value]) => ({ words: wordsOf(phrase), value })).sort((one, other) => other.words.length - one.words.length),
  });
  return { startingWith };
}

/** Finds the phrases of an index in a text: the longest at each word, left to right, without overlaps. */
export function findPhrases<T>(text: string, index: PhraseIndex<T>): readonly FoundPhrase<T>[] {
  const tokens = Array.from(wordsIn(text), ({ 0: word, index: start }) => ({ start, end: start + word.length, word: foldLetters(word) }));
  const found: FoundPhrase<T>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = index.startingWith(tokens[at]?.word ?? "")?.find((candidate) => standsAt(candidate.words, tokens, at, text));
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
    .startingWith(words[0] ?? "")
    ?.find((entry) => entry.words.length === words.length && entry.words.every((word, i) => word === words[i]))?.value;
}
