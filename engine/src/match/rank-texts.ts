import type { Vectorizer } from "../model/index.ts";
import { type KnownTitles, type TitleLinks, titleLinks } from "./known-titles.ts";
import { bestOf, type Coordinates, titleIndex } from "./title-index.ts";

/** A text found, with its score from 0 to 100. */
export type RankedText = { readonly id: string; readonly score: number };
/** A text to be ranked. */
export type CorpusText = { readonly id: string; readonly text: string };

const DEFAULT_TOP = 1000;
/** The best texts of a first pass lend the query their words: other names for the same occupation are found by them. */
const LENDERS = 5;
const LENT = 0.6;
/** Names of the query's occupation, where knowledge was imported, lend more. */
const LENT_BY_NAMES = 0.5;
const MOST_NAMES = 100;
/** A text that names an occupation is ranked by all names of it that are in the corpus, so much of its score. */
const SHARED_BY_NAMES = 0.6;

/** `top`: at most so many for each query. `known`: imported occupations with their names. */
export type RankOptions = { readonly top?: number; readonly known?: readonly KnownTitles[] };

/**
 * Ranks short texts (titles, occupations) for several queries at once: best first, at most `top` each.
 *
 * Texts are compared as words, as letter groups (so that "programmer" and "programming" meet) and as concepts, with an
 * index that is built once. Where knowledge was imported, the names of the query's occupation are asked for too, and
 * texts that name one occupation stand together. Texts that have nothing in common with the query are left out; equal
 * scores keep the order of the corpus.
 */
export function rankAll(
  queries: readonly string[],
  corpus: readonly CorpusText[],
  vectorizer: Vectorizer,
  { top = DEFAULT_TOP, known = [] }: RankOptions = {},
): readonly (readonly RankedText[])[] {
  if (top < 1) return queries.map(() => []);
  const index = titleIndex(
    corpus.map(({ text }) => text),
    vectorizer,
  );
  const links = known.length > 0 ? titleLinks(known, vectorizer) : undefined;
  const groups = links && groupsOf(corpus, links);
  return queries.map((query) => {
    const own = index.of(query);
    const names = links ? links.nearest(query).flatMap((code) => links.labels(code).slice(0, MOST_NAMES)) : [];
    const asked = widen(
      own,
      names.map((name) => ({ lent: index.of(name), weight: 1 })),
      LENT_BY_NAMES,
    );
    const lenders = bestOf(index.scores(asked), LENDERS).map(({ index: at, score }) => ({ lent: index.at(at), weight: score * score }));
    const scores = index.scores(widen(asked, lenders, LENT));
    const best = bestOf(groups ? together(scores, groups) : scores, top);
    return best.map(({ index: place, score }) => ({ id: corpus[place]?.id ?? "", score }));
  });
}

type Lender = { readonly lent: Coordinates; readonly weight: number };

/** The query and its lenders by their weights, the lenders `share` times as much; a text that is the query itself still scores high. */
function widen(asked: Coordinates, lenders: readonly Lender[], share: number): Coordinates {
  const all = lenders.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return asked;
  const sparse = new Map([...asked.sparse].map(([key, value]) => [key, value / (1 + share)]));
  const concept = asked.concept.map((value) => value / (1 + share));
  for (const { lent, weight } of lenders) {
    const part = ((share / (1 + share)) * weight) / all;
    for (const [key, value] of lent.sparse) sparse.set(key, (sparse.get(key) ?? 0) + part * value);
    lent.concept.forEach((value, at) => {
      concept[at] = (concept[at] ?? 0) + part * value;
    });
  }
  return { sparse, concept };
}

/** Places of the corpus that name the same occupation. */
function groupsOf(corpus: readonly CorpusText[], links: TitleLinks): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  corpus.forEach(({ text }, place) => {
    for (const code of links.named(text)) {
      const group = places.get(code);
      if (group) group.push(place);
      else places.set(code, [place]);
    }
  });
  return [...places.values()].filter((group) => group.length > 1);
}

/** Scores in which texts of one occupation share a part: the mean of the group, of the best group where there are several. */
function together(scores: Float64Array, groups: readonly (readonly number[])[]): Float64Array {
  const best = new Float64Array(scores.length);
  for (const group of groups) {
    const mean = group.reduce((sum, place) => sum + (scores[place] ?? 0), 0) / group.length;
    for (const place of group) best[place] = Math.max(best[place] ?? 0, mean);
  }
  return scores.map((score, place) =>
    (best[place] ?? 0) > 0 ? (1 - SHARED_BY_NAMES) * score + SHARED_BY_NAMES * (best[place] ?? 0) : score,
  );
}
