import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { SIMILARITY_PARTS, SIMILARITY_SCALE } from "./match.rules.ts";
import type { ResumeIndex } from "./resume-index.ts";
import { clamped } from "./rounding.ts";
import { wordsLength } from "./words.ts";

/** Parts of the raw similarity, each 0-1 before its weight. */
export type SimilarityParts = {
  readonly text: number;
  readonly title: number;
  readonly words: number;
  /** The raw similarity that unrelated documents of these lengths have. */
  readonly unrelated: number;
};

const postingLengths = new WeakMap<PostingFeatures, number>();

/** How alike a resume and a posting are, each part by itself. */
export function similarityParts(resume: ResumeFeatures, index: ResumeIndex, posting: PostingFeatures): SimilarityParts {
  const comparable = resume.vectorizer === posting.vectorizer;
  return {
    text: comparable ? dot(resume.vector, posting.vector) : 0,
    title: comparable ? closest(resume.titleVectors, posting.titleConcept) : 0,
    words: sharedWords(index, posting),
    unrelated: unrelated(resume.words.length, posting.words.length),
  };
}

function closest(titles: readonly (readonly number[])[], asked: readonly number[]): number {
  let best = 0;
  for (const title of titles) best = Math.max(best, dot(title, asked));
  return best;
}

function unrelated(resumeWords: number, postingWords: number): number {
  const { perLengths, less, least, shortest } = SIMILARITY_SCALE;
  const lengths = Math.log(Math.max(shortest, resumeWords)) * Math.log(Math.max(shortest, postingWords));
  return Math.max(least, perLengths * lengths - less);
}

/** What one unit of raw similarity is on the common scale. */
export function perRaw({ unrelated: least }: SimilarityParts): number {
  return 1 / (SIMILARITY_SCALE.alike - least);
}

/** The raw similarity on the common scale: 0 for unrelated documents, 1 for a resume written for the posting. */
export function calibrated(parts: SimilarityParts): number {
  const { text, title, words } = parts;
  const raw = SIMILARITY_PARTS.text * text + SIMILARITY_PARTS.title * title + SIMILARITY_PARTS.words * words;
  return clamped((raw - parts.unrelated) * perRaw(parts));
}

/** Which of the titles held is closest to the posting's; -1 where none is held. */
export function closestTitle({ titleVectors }: ResumeFeatures, { titleConcept }: PostingFeatures): number {
  const products = titleVectors.map((title) => dot(title, titleConcept));
  return products.indexOf(Math.max(...products));
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function sharedWords(index: ResumeIndex, posting: PostingFeatures): number {
  const lengths = index.wordsLength * postingLength(posting);
  if (lengths === 0) return 0;
  let shared = 0;
  // By place and not by pattern: this is the innermost loop of scoring, and several times as quick so.
  for (const word of posting.words) shared += word[1] * (index.words.get(word[0]) ?? 0);
  return shared / lengths;
}

/** Euclidean length of the posting's words, kept beside the features. */
export function postingLength(posting: PostingFeatures): number {
  let length = postingLengths.get(posting);
  if (length === undefined) {
    length = wordsLength(posting.words);
    postingLengths.set(posting, length);
  }
  return length;
}
