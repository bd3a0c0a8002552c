import { foldLetters } from "../../text/fold.ts";
import { byFirstWord } from "./by-first-word.ts";

/** A word of a text as phrases see it: folded, with its place. */
export type Word = { readonly key: string; readonly start: number; readonly end: number };

/** A phrase found in a text: what it stands for, and which words and characters it covers (ends exclusive). */
export type PhraseHit<V> = {
  readonly value: V;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

type Entry<V> = { readonly keys: readonly string[]; readonly value: V };

/** Phrases by their first word, the longest first. */
export type PhraseTable<V> = { startingWith(word: string): readonly Entry<V>[] };

const NONE: readonly never[] = [];

/** Chinese is written without blanks: there every sign is a word, and a phrase is a row of signs. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:\+?\d)?|\p{N}+(?:[.,]\p{N}+)*/gu;
/** The same for texts in ASCII, which most are; it is several times as quick. */
const PLAIN_WORD = /[A-Za-z]+(?:\+?\d)?|\d+(?:[.,]\d+)*/g;
const FIRST_WORD = new RegExp(WORD.source, "u");
const FIRST_PLAIN_WORD = new RegExp(PLAIN_WORD.source);
const PLAIN_TEXT = /^[\0-\x7f]*$/;
const PLAIN = /^[a-z0-9+.,]+$/;

/** Shorter texts are parted sooner than they are looked up; the words of longer ones would lie in memory for nobody. */
const WORTH_REMEMBERING = { least: 200, most: 50_000 };
const MOST_REMEMBERED = 4;
const remembered = new Map<string, readonly Word[]>();

/** The words of a text, parted at hyphens and apostrophes too. */
export function wordsOf(text: string, offset = 0): readonly Word[] {
  const { least, most } = WORTH_REMEMBERING;
  if (offset > 0 || text.length < least || text.length > most) return partedWords(text, offset);
  // An advert is asked for its language, its sections, its skills, its kind of employment: each time for the same words.
  const known = remembered.get(text);
  if (known) return known;
  const words = partedWords(text, offset);
  const [oldest] = remembered.keys();
  if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  remembered.set(text, words);
  return words;
}

function partedWords(text: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(PLAIN_TEXT.test(text) ? PLAIN_WORD : WORD)) {
    words.push({ key: keyOf(found[0]), start: offset + found.index, end: offset + found.index + found[0].length });
  }
  return words;
}

function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : foldLetters(lower);
}

/**
 * Makes a table of phrases; the first value wins where two languages share a phrase. It is built when a text first needs it:
 * the first words of all phrases then, and the rest of a phrase when a text has its first word.
 */
export function phraseTable<V>(phrases: Iterable<readonly [string, V]>): PhraseTable<V> {
  const startingWith = byFirstWord(phrases, { firstWord, read: longestFirst });
  return { startingWith: (word) => startingWith(word) ?? NONE };
}

function firstWord(text: string): string | undefined {
  const word = text.match(PLAIN_TEXT.test(text) ? FIRST_PLAIN_WORD : FIRST_WORD)?.[0];
  return word === undefined ? undefined : keyOf(word);
}

/** Whether a text's first word is that of any phrase; without it no phrase begins the text. */
export function beginsLikePhrase(text: string, table: PhraseTable<unknown>): boolean {
  const word = firstWord(text);
  return word !== undefined && table.startingWith(word).length > 0;
}

function longestFirst<V>(phrases: readonly (readonly [string, V])[]): readonly Entry<V>[] {
  const byWords = new Map<string, Entry<V>>();
  for (const [phrase, value] of phrases) {
    const keys = wordsOf(phrase).map((word) => word.key);
    const joined = keys.join(" ");
    if (!byWords.has(joined)) byWords.set(joined, { keys, value });
  }
  return [...byWords.values()].sort((a, b) => b.keys.length - a.keys.length);
}

/** The longest phrase that begins at a word, if any. */
export function phraseAt<V>(words: readonly Word[], at: number, table: PhraseTable<V>): PhraseHit<V> | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  for (const { keys, value } of table.startingWith(first.key)) {
    const last = words[at + keys.length - 1];
    if (last === undefined || keys.some((key, index) => words[at + index]?.key !== key)) continue;
    return { value, from: at, to: at + keys.length, start: first.start, end: last.end };
  }
  return undefined;
}

/** All phrases in a text, longest first at each place, without overlaps. */
export function findPhrases<V>(words: readonly Word[], table: PhraseTable<V>): PhraseHit<V>[] {
  const hits: PhraseHit<V>[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = phraseAt(words, at, table);
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}

/** Whether a text has one of the phrases. */
export function hasPhrase(words: readonly Word[], table: PhraseTable<unknown>): boolean {
  return words.some((_, at) => phraseAt(words, at, table) !== undefined);
}
