import type { Vectorizer } from "../model/index.ts";
import { rounded } from "./rounding.ts";
import { inFixedLength, sparseTerms, textSpaces } from "./text-spaces.ts";

export type RankedText = { readonly id: string; readonly score: number };
export type CorpusText = { readonly id: string; readonly text: string };

const DEFAULT_TOP = 1000;

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
  return queries.map((query) => {
    const scores = new Float64Array(corpus.length);
    for (const [key, weight] of inFixedLength(textSpaces(query, vectorizer), rarity)) {
      const list = postings.get(key);
      if (!list) continue;
      for (let at = 0; at < list.documents.length; at += 1) {
        const document = list.documents[at] ?? 0;
        scores[document] = (scores[document] ?? 0) + weight * (list.weights[at] ?? 0);
      }
    }
    return bestOf(scores, corpus, top);
  });
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

function bestOf(scores: Float64Array, corpus: readonly CorpusText[], top: number): readonly RankedText[] {
  const found: { index: number; score: number }[] = [];
  scores.forEach((value, index) => {
    const score = rounded(100 * value, 4);
    if (score > 0) found.push({ index, score });
  });
  found.sort((a, b) => b.score - a.score || a.index - b.index);
  return found.slice(0, top).map(({ index, score }) => ({ id: corpus[index]?.id ?? "", score }));
}
