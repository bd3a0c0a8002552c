import { advertRarity } from "../data/vector/advert-words.ts";
import type { Span, Vectorizer, VectorTerm } from "../model/index.ts";
import { type Word, wordsOf } from "../recognise/words/words.ts";
import { conceptOf } from "./concept.ts";
import { hashOf } from "./hash.ts";
import type { VectorizerParts } from "./pack.ts";
import { readTermTable, type TermEntry, type TermTable } from "./term-table.ts";

const DIMENSIONS = 384;
/** The first dimensions stand for families of occupations, one each; the rest hold hashed words. */
const FAMILY_DIMENSIONS = 256;
const WORD_DIMENSIONS = DIMENSIONS - FAMILY_DIMENSIONS;
/** How much of a dot product comes from shared families where the table knows all words; the rest comes from shared words. */
const FAMILY_SHARE = 0.8;
/** Weight of a word that the table does not know, on the scale of the table's weights. */
const UNKNOWN_WORD_WEIGHT = 1.5;
/** Rarity of a word that the table has never seen: it may be a rare tool, and is as often a name, a town or two words run together. */
const UNSEEN_RARITY = 3.5;
/** Saying a word often adds little and soon nothing. */
const MOST_REPEATS = 4;
const PLACES_PER_WORD = 3;

/**
 * The vectorizer that needs nothing: a weighted sum over words.
 *
 * Each word adds to the families of occupations that it is typical of (from a learnt table), and to a few hashed
 * dimensions of its own with fixed signs. Both blocks have a fixed length, so the dot product of two texts is the likeness
 * of their families and the likeness of their words in fixed shares. The less of a text the table knows (a language that
 * it has not learnt), the more the words count.
 */
export function readVectorizer(pack: VectorizerParts): Vectorizer {
  const table = readTermTable(pack);
  const tellsBy = tellingOf(table);
  return {
    id: table.id,
    version: table.version,
    dimensions: DIMENSIONS,
    embed: (text) => Float32Array.from(sumOfWords(wordsOf(text), tellsBy)),
    terms: (text) => termsOf(wordsOf(text), tellsBy),
    termsOfWords: (words) => termsOf(words, tellsBy),
    sumOfWords: (words) => sumOfWords(words, tellsBy),
    meaning: (dimension) => table.families[dimension],
    concept: (title) => conceptOf(title, table),
    rarity: (stem) => rarityOf(stem, table),
  };
}

/** Rare in what occupations do, and rare in how adverts speak: the smaller of both. */
function rarityOf(stem: string, table: TermTable): number {
  return Math.min(table.entry(stem)?.rarity ?? UNSEEN_RARITY, advertRarity(stem) ?? Number.POSITIVE_INFINITY);
}

/** What a stem tells, said once: its weight, and where it adds. */
type Telling = {
  readonly isKnown: boolean;
  readonly weight: number;
  readonly families: TermEntry["families"];
  readonly places: readonly (readonly [place: number, sign: number])[];
};

const MOST_REMEMBERED = 50_000;

/** Texts repeat their words, and so do the texts of a list. */
function tellingOf(table: TermTable): (stem: string) => Telling {
  const remembered = new Map<string, Telling>();
  return (stem) => {
    const before = remembered.get(stem);
    if (before) return before;
    const entry = table.entry(stem);
    const weight = entry ? entry.weight * leftInAdverts(stem, entry.rarity) : UNKNOWN_WORD_WEIGHT;
    const telling = { isKnown: entry !== undefined, weight, families: entry?.families ?? [], places: placesOf(stem) };
    if (remembered.size < MOST_REMEMBERED) remembered.set(stem, telling);
    return telling;
  };
}

function termsOf(words: readonly Word[], tellsBy: (stem: string) => Telling): readonly VectorTerm[] {
  const spansByStem = new Map<string, Span[]>();
  for (const { stem, start, end } of words) {
    const spans = spansByStem.get(stem);
    if (spans) spans.push({ start, end });
    else spansByStem.set(stem, [{ start, end }]);
  }
  const said = Array.from(spansByStem, ([key, spans]) => ({ key, spans, telling: tellsBy(key), weight: repeated(spans.length) }));
  const factors = blockFactors(addUp(said), said);
  return said.map(({ key, spans, telling, weight }) => ({ key, spans, parts: partsOf(telling, weight, factors) }));
}

function sumOfWords(words: readonly { readonly stem: string }[], tellsBy: (stem: string) => Telling): Float64Array {
  const counts = new Map<string, number>();
  for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const said: Said[] = [];
  for (const [stem, count] of counts) said.push({ telling: tellsBy(stem), weight: repeated(count) });
  const sums = addUp(said);
  const { families, words: own } = blockFactors(sums, said);
  for (let at = 0; at < DIMENSIONS; at += 1) sums[at] = (sums[at] ?? 0) * (at < FAMILY_DIMENSIONS ? families : own);
  return sums;
}

/** A word with how often it is said, on a scale that soon flattens. */
type Said = { readonly telling: Telling; readonly weight: number };

const repeated = (count: number): number => (count === 1 ? 1 : 1 + Math.log(Math.min(count, MOST_REPEATS)));

/** What words add up to before both blocks are brought to their fixed length. */
function addUp(said: readonly Said[]): Float64Array {
  const sums = new Float64Array(DIMENSIONS);
  for (const { telling, weight } of said) {
    const whole = weight * telling.weight;
    for (const part of telling.families) sums[part[0]] = (sums[part[0]] ?? 0) + whole * part[1];
    for (const part of telling.places) sums[FAMILY_DIMENSIONS + part[0]] = (sums[FAMILY_DIMENSIONS + part[0]] ?? 0) + whole * part[1];
  }
  return sums;
}

type BlockFactors = { readonly families: number; readonly words: number };

function partsOf(telling: Telling, weight: number, { families, words }: BlockFactors): VectorTerm["parts"] {
  const whole = weight * telling.weight;
  const parts: [number, number][] = [];
  for (const [family, share] of telling.families) parts.push([family, whole * share * families]);
  for (const [place, sign] of telling.places) parts.push([FAMILY_DIMENSIONS + place, whole * sign * words]);
  return parts;
}

/** What is left of a word's weight, 0-1, where all adverts use it: less than in proportion, since the table has seen what work it goes with. */
function leftInAdverts(stem: string, rarity: number): number {
  const inAdverts = advertRarity(stem);
  return inAdverts === undefined || inAdverts >= rarity ? 1 : Math.sqrt(inAdverts / rarity);
}

function placesOf(stem: string): Telling["places"] {
  const places: [number, number][] = [];
  for (let n = 0; n < PLACES_PER_WORD; n += 1) {
    const hash = hashOf(`${n}${stem}`);
    places.push([hash % WORD_DIMENSIONS, hash & 0x10000 ? 1 : -1]);
  }
  return places;
}

/** What brings each block to its fixed length: kinds of work count as far as the table has learnt the words. */
function blockFactors(sums: Float64Array, said: readonly Said[]): BlockFactors {
  let known = 0;
  for (const { telling } of said) if (telling.isKnown) known += 1;
  const share = said.length > 0 ? (FAMILY_SHARE * known) / said.length : 0;
  return {
    families: scaleTo(squaredLength(sums, 0, FAMILY_DIMENSIONS), share),
    words: scaleTo(squaredLength(sums, FAMILY_DIMENSIONS, DIMENSIONS), 1 - share),
  };
}

function squaredLength(sums: Float64Array, from: number, to: number): number {
  let squared = 0;
  for (let at = from; at < to; at += 1) squared += (sums[at] ?? 0) * (sums[at] ?? 0);
  return squared;
}

/** The factor that gives a block the squared length `share`; 0 for an empty block. */
function scaleTo(squared: number, share: number): number {
  return squared > 0 ? Math.sqrt(share / squared) : 0;
}
