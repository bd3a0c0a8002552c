import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { SIMILARITY_PARTS, SIMILARITY_SCALE } from "./match.rules.ts";
import type { ResumeIndex } from "./resume-index.ts";
import { clamped } from "./rounding.ts";
import { wordsLength } from "./words.ts";

/** Parts of the raw similarity, each 0-1 before its weight. */
export type SimilarityParts = { readonly text: number; readonly title: number; readonly words: number };

const postingLengths = new WeakMap<PostingFeatures, number>();

/** How alike a resume and a posting are, each part by itself. */
export function similarityParts(resume: ResumeFeatures, index: ResumeIndex, posting: PostingFeatures): SimilarityParts {
  const comparable = resume.vectorizer === posting.vectorizer;
  return {
    text: comparable ? dot(resume.vector, posting.vector) : 0,
    title: comparable ? dot(resumeTitle(resume), posting.titleVector) : 0,
    words: sharedWords(index, posting),
  };
}

/** A resume without job titles is compared to the posting's title as a whole. */
function resumeTitle(resume: ResumeFeatures): readonly number[] {
  return resume.titleVector.length > 0 ? resume.titleVector : resume.vector;
}

/** The raw similarity on the common scale: 0 for unrelated documents, 1 for a resume written for the posting. */
export function calibrated({ text, title, words }: SimilarityParts): number {
  const raw = SIMILARITY_PARTS.text * text + SIMILARITY_PARTS.title * title + SIMILARITY_PARTS.words * words;
  return clamped((raw - SIMILARITY_SCALE.unrelated) / (SIMILARITY_SCALE.alike - SIMILARITY_SCALE.unrelated));
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
  for (const [stem, weight] of posting.words) if (index.words.has(stem)) shared += weight * weight;
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
