import { ENGINE_VERSION, type Posting, type Vectorizer } from "../model/index.ts";
import { demandsOf } from "./demands.ts";
import type { PostingFeatures } from "./features.ts";
import { postingText } from "./posting-text.ts";
import { rounded } from "./rounding.ts";
import { seniorityOf } from "./seniority.ts";
import { weightedWords } from "./words.ts";

/** Prepares a posting for scoring. */
export function postingFeatures(posting: Posting, vectorizer: Vectorizer): PostingFeatures {
  const text = postingText(posting);
  const seniority = seniorityOf(posting.title);
  return {
    engineVersion: ENGINE_VERSION,
    vectorizer: `${vectorizer.id}@${vectorizer.version}`,
    vector: Array.from(vectorizer.embed(text), (value) => rounded(value, 5)),
    titleVector: Array.from(vectorizer.embed(posting.title), (value) => rounded(value, 5)),
    words: weightedWords(text, vectorizer.rarity),
    demands: demandsOf(posting, vectorizer.rarity),
    ...(seniority === undefined ? {} : { seniority }),
  };
}
