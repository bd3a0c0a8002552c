import type { Posting, Span, Vectorizer, VectorTerm } from "../model/index.ts";
import { cleanTitle } from "../recognise/titles/clean-title.ts";
import { LEAST_FOCUS, TITLE_IN_TEXT } from "./match.rules.ts";
import { postingText } from "./posting-text.ts";
import type { SpokenOf } from "./resume-terms.ts";
import { inUnitLength, weighed } from "./weighed-terms.ts";

/** What a posting speaks of, and how close each stretch of it is to the job that its title names. */
export type PostingSpokenOf = SpokenOf & { readonly title: string; readonly focusAt: (span: Span) => number };

/**
 * The terms of a posting: each word once, by how close the closest of its sentences is to the title. What the employer
 * says of itself, in whatever words, thereby counts little beside what the job is about.
 */
export function postingTerms(posting: Posting, vectorizer: Vectorizer): PostingSpokenOf {
  const text = postingText(posting);
  const title = cleanTitle(posting.title);
  const titleTerms = vectorizer.terms(title);
  const likenessToTitle = likenessTo(titleTerms, vectorizer.dimensions);
  const sentences = sentencesOf(text).map((span) => {
    const terms = vectorizer.terms(text.slice(span.start, span.end));
    return { ...span, terms, focus: LEAST_FOCUS + Math.max(0, likenessToTitle(terms)) };
  });
  const focusAt = ({ start, end }: Span): number =>
    Math.max(LEAST_FOCUS, ...sentences.filter((sentence) => sentence.start < end && sentence.end > start).map(({ focus }) => focus));
  const best = new Map<string, Span & { readonly stem: string; readonly focus: number }>();
  for (const { start: from, terms, focus } of sentences)
    for (const { key, spans } of terms)
      if (spans[0] && focus > (best.get(key)?.focus ?? 0))
        best.set(key, { stem: key, start: from + spans[0].start, end: from + spans[0].end, focus });
  const kept = [...best.values()].toSorted((a, b) => a.start - b.start);
  const body = inUnitLength(weighed(vectorizer.termsOfWords(kept), ({ key }) => best.get(key)?.focus ?? 0));
  const named = weighed(titleTerms, () => TITLE_IN_TEXT).map((term) => ({ ...term, spans: [] }));
  return {
    terms: inUnitLength([...body, ...named]),
    words: [...best].map(([stem, { focus }]) => [stem, vectorizer.rarity(stem) * focus] as const),
    title,
    focusAt,
  };
}

const HAS_WORD = /\p{L}{2}/u;
const SENTENCE = /[^\n]+?(?:[.!?:](?=\s)|$)/gm;

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ index, 0: sentence }) =>
    HAS_WORD.test(sentence) ? [{ start: index, end: index + sentence.length }] : [],
  );
}

function likenessTo(title: readonly VectorTerm[], dimensions: number): (terms: readonly VectorTerm[]) => number {
  const sums = new Float64Array(dimensions);
  return (terms) => {
    sums.fill(0);
    for (const { parts } of terms) for (const part of parts) sums[part[0]] = (sums[part[0]] ?? 0) + part[1];
    let product = 0;
    for (const { parts } of title) for (const part of parts) product += part[1] * (sums[part[0]] ?? 0);
    return product;
  };
}
