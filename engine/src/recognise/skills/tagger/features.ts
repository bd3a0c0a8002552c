import type { TaggerWord } from "./tagger-words.ts";

/** What is known of one word before its neighbours are looked at; all numbers are hashes. */
export type WordView = {
  readonly word: number;
  readonly shape: number;
  /** Last two, three and four letters. */
  readonly endings: readonly [number, number, number];
  /** First three and five letters. */
  readonly openings: readonly [number, number];
  /** The beginning of a longer word, which may set the tone for what follows ("experience with ..."); else 0. */
  readonly cue: number;
  readonly isSign: boolean;
};

/** More than any word has. */
export const MOST_FEATURES = 64;

/** How far back a cue is heard, in words, and how many of them count. */
const CUE_REACH = 12;
const MOST_CUES = 2;

const EDGE: WordView = { word: 1, shape: 2, endings: [3, 4, 5], openings: [6, 7], cue: 0, isSign: true };

/** The words of a sentence as `featuresAt` needs them. */
export function viewsOf(sentence: readonly TaggerWord[]): WordView[] {
  return sentence.map(viewOf);
}

/**
 * Writes the features of the word at `at` into `into` and returns their number.
 *
 * `known[i]` says what the lexicon makes of word i: 0 nothing, else a small number for place in the name and kind of skill.
 * Every kind of feature has a number of its own; packs depend on these numbers.
 */
export function featuresAt(sentence: readonly WordView[], known: readonly number[], at: number, into: Uint32Array): number {
  let count = 0;
  const add = (kind: number, a: number, b: number): void => {
    into[count] = mix(mix(Math.imul(kind, 0x9e3779b1), a), b);
    count += 1;
  };
  const own = sentence[at] ?? EDGE;
  const before = sentence[at - 1] ?? EDGE;
  const next = sentence[at + 1] ?? EDGE;
  const beforeLast = sentence[at - 2] ?? EDGE;
  const afterNext = sentence[at + 2] ?? EDGE;
  const lexicon = known[at] ?? 0;
  const lexiconBefore = known[at - 1] ?? 0;
  const lexiconNext = known[at + 1] ?? 0;

  add(1, 0, 0);
  add(2, own.word, 0);
  add(3, before.word, 0);
  add(4, next.word, 0);
  add(5, beforeLast.word, 0);
  add(6, afterNext.word, 0);
  add(7, before.word, own.word);
  add(8, own.word, next.word);
  add(9, before.word, next.word);
  add(10, beforeLast.word, before.word);
  add(11, next.word, afterNext.word);

  add(12, own.shape, 0);
  add(13, before.shape, own.shape);
  add(14, own.shape, next.shape);
  add(15, before.shape, next.shape);
  for (let n = 0; n < 3; n += 1) {
    add(20 + n, own.endings[n] ?? 0, 0);
    add(23 + n, next.endings[n] ?? 0, 0);
    add(26 + n, before.endings[n] ?? 0, 0);
  }
  add(30, own.openings[0], 0);
  add(31, own.openings[1], 0);
  add(32, own.endings[1], next.endings[1]);
  add(33, before.endings[1], own.endings[1]);
  add(34, before.word, own.shape);
  add(35, before.word, own.endings[1]);

  add(40, lexicon, 0);
  add(41, lexiconBefore, lexicon);
  add(42, lexicon, lexiconNext);
  add(43, lexiconNext, 0);
  add(44, lexicon, own.shape);
  add(45, lexicon, before.word);
  add(46, lexicon, next.word);
  add(47, lexiconBefore, next.word);

  if (at === 0 || (at === 1 && before.isSign)) {
    add(50, own.shape, 0);
    add(51, own.word, 0);
    add(52, own.endings[1], 0);
  }
  add(53, lengthClass(sentence.length), own.shape);
  let cues = 0;
  for (let back = at - 1; back >= Math.max(0, at - CUE_REACH) && cues < MOST_CUES; back -= 1) {
    const cue = sentence[back]?.cue ?? 0;
    if (cue === 0) continue;
    cues += 1;
    add(54 + cues, cue, 0);
    if (cues === 1) add(58, cue, own.shape);
  }
  return count;
}

function lengthClass(length: number): number {
  return length < 4 ? length : length < 8 ? 4 : length < 15 ? 5 : length < 30 ? 6 : 7;
}

const views = new Map<string, WordView>();
const MOST_REMEMBERED = 20_000;

function viewOf({ lower, written }: TaggerWord): WordView {
  const known = views.get(written);
  if (known) return known;
  const view: WordView = {
    word: hashOf(lower),
    shape: hashOf(shapeOf(written)),
    endings: [hashOf(lower.slice(-2)), hashOf(lower.slice(-3)), hashOf(lower.slice(-4))],
    openings: [hashOf(lower.slice(0, 3)), hashOf(lower.slice(0, 5))],
    cue: /^\p{L}{4,15}$/u.test(lower) ? hashOf(lower.slice(0, 7)) : 0,
    isSign: !/[\p{L}\p{N}]/u.test(written),
  };
  if (views.size < MOST_REMEMBERED) views.set(written, view);
  return view;
}

/** `Node.js` as `Xx.x`, `ISO27001` as `X9`: runs of alike signs count once, but two capitals differ from one. */
function shapeOf(written: string): string {
  if (/^\p{Ll}+$/u.test(written)) return "x";
  return written
    .replace(/\p{Lu}{2,}/gu, "W")
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\p{N}+/gu, "9")
    .slice(0, 8);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, text.length);
}

/** Two 32-bit numbers as one, unsigned; not commutative. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
