import type { Posting, Span, Vectorizer } from "../model/index.ts";
import { cleanTitle } from "../recognise/titles/clean-title.ts";
import { type Word, wordsOf } from "../recognise/words/words.ts";
import { LEAST_FOCUS, TITLE_IN_TEXT } from "./match.rules.ts";
import { postingText, postingWords } from "./posting-text.ts";
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
  const titleWords = wordsOf(title);
  const titleSum = vectorizer.sumOfWords(titleWords);
  const sentences = withWords(sentencesOf(text), postingWords(posting)).map((sentence) => ({
    ...sentence,
    focus: LEAST_FOCUS + Math.max(0, productOf(titleSum, vectorizer.sumOfWords(sentence.words))),
  }));
  const focusAt = ({ start, end }: Span): number =>
    Math.max(LEAST_FOCUS, ...sentences.filter((sentence) => sentence.start < end && sentence.end > start).map(({ focus }) => focus));
  const best = new Map<string, Span & { readonly stem: string; readonly focus: number }>();
  for (const { words, focus } of sentences)
    for (const word of words) if (focus > (best.get(word.stem)?.focus ?? 0)) best.set(word.stem, { ...word, focus });
  const kept = [...best.values()].toSorted((a, b) => a.start - b.start);
  const body = inUnitLength(vectorizer.termsOfWords(kept), ({ key }) => best.get(key)?.focus ?? 0);
  const named = weighed(vectorizer.termsOfWords(titleWords), () => TITLE_IN_TEXT).map((term) => ({ ...term, spans: [] }));
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

/** Both come in the order of the text, so one walk over both is enough; no word runs over the end of a sentence. */
function withWords(sentences: readonly Span[], words: readonly Word[]): readonly (Span & { readonly words: readonly Word[] })[] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    while ((words[at]?.start ?? end) < start) at += 1;
    const first = at;
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1;
    return { start, end, words: words.slice(first, at) };
  });
}

function productOf(one: Float64Array, other: Float64Array): number {
  let product = 0;
  for (let at = 0; at < one.length; at += 1) product += (one[at] ?? 0) * (other[at] ?? 0);
  return product;
}
