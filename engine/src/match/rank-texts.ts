import type { Vectorizer } from "../model/index.ts";
import { rounded } from "./rounding.ts";
import { inFixedLength, sparseTerms, textSpaces } from "./text-spaces.ts";

/** A text found, with its score from 0 to 100. */
export type RankedText = { readonly id: string; readonly score: number };
/** A text to be ranked. */
export type CorpusText = { readonly id: string; readonly text: string };

const DEFAULT_TOP = 1000;
/** The best texts of a first pass lend the query their words: other names for the same occupation are found by them. */
const LENDERS = 10;
const LENT = 0.6;

/**
 * Ranks short texts (titles, occupations) for several queries at once: best first, at most `top` each.
 *
 * Texts are compared as words, as letter groups (so that "programmer" and "programming" meet) and as vectors, all three
 * in one index that is built once. Texts that share nothing with the query are left out; equal scores keep the order
 * of the corpus.
 */
export function rankAll(
  queries: readonly string[],
  corpus: readonly CorpusText[],
  vectorizer: Vectorizer,
  top = DEFAULT_TOP,
): readonly (readonly RankedText[])[] {
  const { rarity, postings } = indexed(corpus, vectorizer);
  const coordinates = (text: string): Coordinates => new Map(inFixedLength(textSpaces(text, vectorizer), rarity));
  if (top < 1) return queries.map(() => []);
  return queries.map((query) => {
    const asked = coordinates(query);
    const lenders = bestOf(scoresFor(asked, postings, corpus.length), LENDERS);
    const widened = widen(asked, lenders, (index) => coordinates(corpus[index]?.text ?? ""));
    const best = bestOf(scoresFor(widened, postings, corpus.length), top);
    return best.map(({ index, score }) => ({ id: corpus[index]?.id ?? "", score }));
  });
}

type Coordinates = ReadonlyMap<string, number>;
type Scored = { readonly index: number; readonly score: number };

function scoresFor(query: Coordinates, postings: ReadonlyMap<string, PostingList>, size: number): Float64Array {
  const scores = new Float64Array(size);
  for (const [key, weight] of query) {
    const list = postings.get(key);
    if (!list) continue;
    for (let at = 0; at < list.documents.length; at += 1) {
      const document = list.documents[at] ?? 0;
      scores[document] = (scores[document] ?? 0) + weight * (list.weights[at] ?? 0);
    }
  }
  return scores;
}

/** The query and its lenders by their squared scores; a text that is the query itself still scores about 100. */
function widen(asked: Coordinates, lenders: readonly Scored[], coordinates: (index: number) => Coordinates): Coordinates {
  const all = lenders.reduce((sum, { score }) => sum + score * score, 0);
  if (all === 0) return asked;
  const widened = new Map([...asked].map(([key, weight]) => [key, weight / (1 + LENT)]));
  for (const { index, score } of lenders) {
    const share = ((LENT / (1 + LENT)) * score * score) / all;
    for (const [key, weight] of coordinates(index)) widened.set(key, (widened.get(key) ?? 0) + share * weight);
  }
  return widened;
}

type PostingList = { readonly documents: number[]; readonly weights: number[] };

function indexed(corpus: readonly CorpusText[], vectorizer: Vectorizer) {
  const spaces = corpus.map(({ text }) => textSpaces(text, vectorizer));
  const counts = new Map<string, number>();
  for (const entries of spaces) for (const [key] of sparseTerms(entries)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarity = (key: string): number => Math.log(1 + corpus.length / (1 + (counts.get(key) ?? 0)));
  const postings = new Map<string, PostingList>();
  spaces.forEach((entries, document) => {
    for (const [key, weight] of inFixedLength(entries, rarity)) add(postings, key, document, weight);
  });
  return { rarity, postings };
}

function add(postings: Map<string, PostingList>, key: string, document: number, weight: number): void {
  let list = postings.get(key);
  if (!list) {
    list = { documents: [], weights: [] };
    postings.set(key, list);
  }
  list.documents.push(document);
  list.weights.push(weight);
}

function bestOf(scores: Float64Array, top: number): readonly Scored[] {
  const hundredfold = scores.map((value) => rounded(100 * value, 4));
  // Sorting plain numbers finds the worst score to keep; only what reaches it is sorted with its place.
  const worst = Math.max(hundredfold.toSorted().at(-top) ?? 0, Number.MIN_VALUE);
  const found: Scored[] = [];
  hundredfold.forEach((score, index) => {
    if (score >= worst) found.push({ index, score });
  });
  return found.toSorted((a, b) => b.score - a.score || a.index - b.index).slice(0, top);
}
