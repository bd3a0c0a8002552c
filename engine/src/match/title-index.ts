import type { Vectorizer } from "../model/index.ts";
import { rounded } from "./rounding.ts";
import { inFixedLength, SPACES, textSpaces, withoutExclusion } from "./text-spaces.ts";

/** A short text by its words and letters (sparse) and by its concept (dense), each scaled by its share. */
export type Coordinates = { readonly sparse: ReadonlyMap<string, number>; readonly concept: Float32Array };
/** A text of an index by its place in the corpus, with its score from 0 to 100. */
export type Scored = { readonly index: number; readonly score: number };

/** Short texts, ready to be compared to queries. */
export type TitleIndex = {
  readonly size: number;
  of(text: string): Coordinates;
  at(index: number): Coordinates;
  scores(query: Coordinates): Float64Array;
};

/** Indexes short texts once for any number of queries. */
export function titleIndex(texts: readonly string[], vectorizer: Vectorizer): TitleIndex {
  const titles = texts.map(withoutExclusion);
  const spaces = titles.map(textSpaces);
  const counts = new Map<string, number>();
  for (const entries of spaces) for (const [key] of entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarity = (key: string): number => Math.log(1 + texts.length / (1 + (counts.get(key) ?? 0)));
  const lists = new Map<string, PostingList>();
  spaces.forEach((entries, document) => {
    for (const [key, weight] of inFixedLength(entries, rarity)) add(lists, key, document, weight);
  });
  const width = vectorizer.concept("").length;
  const concepts = new Float32Array(texts.length * width);
  titles.forEach((title, document) => concepts.set(vectorizer.concept(title), document * width));
  const of = (text: string): Coordinates => {
    const title = withoutExclusion(text);
    const concept = vectorizer.concept(title).map((value) => SPACES.concept * value);
    return { sparse: new Map(inFixedLength(textSpaces(title), rarity)), concept };
  };
  return {
    size: texts.length,
    of,
    at: (index) => of(texts[index] ?? ""),
    scores: ({ sparse, concept }) => {
      const scores = conceptScores(concept, concepts, texts.length);
      for (const [key, weight] of sparse) addShared(scores, lists.get(key), weight);
      return scores;
    },
  };
}

type PostingList = { readonly documents: number[]; readonly weights: number[] };

function add(lists: Map<string, PostingList>, key: string, document: number, weight: number): void {
  const list = lists.get(key) ?? { documents: [], weights: [] };
  lists.set(key, list);
  list.documents.push(document);
  list.weights.push(weight);
}

function conceptScores(concept: Float32Array, concepts: Float32Array, size: number): Float64Array {
  const scores = new Float64Array(size);
  const width = concept.length;
  if (concept.every((value) => value === 0)) return scores;
  for (let document = 0; document < size; document += 1) {
    let sum = 0;
    for (let n = 0, at = document * width; n < width; n += 1, at += 1) sum += (concept[n] ?? 0) * (concepts[at] ?? 0);
    scores[document] = sum;
  }
  return scores;
}

function addShared(scores: Float64Array, list: PostingList | undefined, weight: number): void {
  if (!list) return;
  for (let at = 0; at < list.documents.length; at += 1) {
    const document = list.documents[at] ?? 0;
    scores[document] = (scores[document] ?? 0) + weight * (list.weights[at] ?? 0);
  }
}

/** The best texts first; equal scores keep the order of the corpus, and what scores nothing is left out. */
export function bestOf(scores: Float64Array, top: number): readonly Scored[] {
  const hundredfold = scores.map((value) => rounded(100 * value, 4));
  // Sorting plain numbers finds the worst score to keep; only what reaches it is sorted with its place.
  const worst = Math.max(hundredfold.toSorted().at(-top) ?? 0, Number.MIN_VALUE);
  const found: Scored[] = [];
  hundredfold.forEach((score, index) => {
    if (score >= worst) found.push({ index, score });
  });
  return found.toSorted((a, b) => b.score - a.score || a.index - b.index).slice(0, top);
}
