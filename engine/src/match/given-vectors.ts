import type { Posting, Reading } from "../model/index.ts";
import { cleanTitle } from "../recognise/titles/clean-title.ts";
import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { heldTitles } from "./held-titles.ts";
import { postingText } from "./posting-text.ts";
import { rounded } from "./rounding.ts";
import { scoringText } from "./scoring-text.ts";

/** The texts of a document that another vectorizer needs: the whole, then each title. Nothing in them tells who the person is. */
export type TextsToEmbed = { readonly text: string; readonly titles: readonly string[] };

/**
 * Vectors of these texts, of length 1, made elsewhere by the vectorizer of this `id@version`. They are opaque: a receipt
 * shows their part in one row. They compare only to vectors of the same vectorizer.
 */
export type GivenVectors = {
  readonly vectorizer: string;
  readonly text: ArrayLike<number>;
  readonly titles: readonly ArrayLike<number>[];
};

/** What of a resume is embedded. */
export function resumeTexts(reading: Reading): TextsToEmbed {
  const text = scoringText(reading);
  return { text: withoutBlanks(text), titles: heldTitles(reading, text).map(({ title }) => title) };
}

/** What of a posting is embedded. */
export function postingTexts(posting: Posting): TextsToEmbed {
  return { text: withoutBlanks(postingText(posting)), titles: [cleanTitle(posting.title)] };
}

/** A resume's features with vectors made elsewhere in place of the built-in ones. */
export function resumeWith(features: ResumeFeatures, given: GivenVectors | undefined): ResumeFeatures {
  if (!given) return features;
  return { ...features, vectorizer: given.vectorizer, vector: numbers(given.text), titleVectors: given.titles.map(numbers) };
}

/** A posting's features with vectors made elsewhere in place of the built-in ones. */
export function postingWith(features: PostingFeatures, given: GivenVectors | undefined): PostingFeatures {
  if (!given) return features;
  const titleVector = numbers(given.titles[0] ?? []);
  return { ...features, vectorizer: given.vectorizer, vector: numbers(given.text), titleVector, titleConcept: titleVector };
}

function numbers(vector: ArrayLike<number>): readonly number[] {
  return Array.from(vector, (value) => rounded(value, 5));
}

function withoutBlanks(text: string): string {
  return text
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
}
