import { ENGINE_VERSION, type Posting, type Vectorizer } from "../model/index.ts";
import { demandsForVerdicts, demandsOf } from "./demands.ts";
import type { PostingFeatures } from "./features.ts";
import { postingContent } from "./match-inputs.ts";
import { postingTerms } from "./posting-terms.ts";
import { postingText, postingWords } from "./posting-text.ts";
import { seniorityOf } from "./seniority.ts";
import { shinglesOf } from "./shingles.ts";
import { numbersOf, vectorOf } from "./weighed-terms.ts";

/** Prepares a posting for scoring. */
export function postingFeatures(posting: Posting, vectorizer: Vectorizer, spokenOf = postingTerms(posting, vectorizer)): PostingFeatures {
  const { terms, words, title, focusAt } = spokenOf;
  const seniority = seniorityOf(title);
  return {
    engineVersion: ENGINE_VERSION,
    vectorizer: `${vectorizer.id}@${vectorizer.version}`,
    content: postingContent(posting),
    vector: vectorOf(terms, vectorizer.dimensions),
    titleVector: numbersOf(vectorizer.embed(title)),
    titleConcept: numbersOf(vectorizer.concept(title)),
    words,
    shingles: shinglesOf(postingText(posting), postingWords(posting)),
    demands: demandsOf(posting, vectorizer.rarity, focusAt),
    forVerdicts: demandsForVerdicts(posting, vectorizer.rarity),
    ...(seniority === undefined ? {} : { seniority }),
  };
}
