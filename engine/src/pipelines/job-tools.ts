import type { PostingFeatures } from "../match/features.ts";
import { digestOf } from "../match/jobs/digest.ts";
import { duplicatePostings } from "../match/jobs/duplicate-postings.ts";
import { type OccupationLookup, occupationLookup } from "../match/jobs/occupation-lookup.ts";
import type { PostingDigest } from "../match/jobs/posting-digest.ts";
import { type Role, roleOf } from "../match/jobs/role.ts";
import { type ComparedPosting, type SimilarPosting, similarPostings } from "../match/jobs/similar-postings.ts";
import type { Posting, Vectorizer } from "../model/index.ts";

export { duplicatePostings, occupationLookup };

/** What a posting really asks: its demands by weight, and apart from them what it only names. The sentence is in `locale`: en, de, fr or es. */
export function digestPosting(posting: Posting, options: { readonly locale?: string } = {}): PostingDigest {
  return digestOf(posting, options.locale);
}

/** The part of the job-side tools that needs a vectorizer. */
export type JobTools = {
  /** Normalised title, level, family, and the official occupation where a lookup is given. */
  readonly roleOf: (posting: Pick<Posting, "title" | "locations">, features: PostingFeatures, lookup?: OccupationLookup) => Role;
  /** The postings most like one, best first, with reasons; ten where `take` does not say otherwise. */
  readonly similarPostings: (of: ComparedPosting, others: readonly ComparedPosting[], take?: number) => readonly SimilarPosting[];
};

/** Job-side tools with a vectorizer, which is asked for only when it is needed. */
export function jobToolsWith(vectorizer: () => Vectorizer): JobTools {
  return {
    roleOf: (posting, features, lookup) => roleOf(posting, features, { vectorizer: vectorizer(), lookup }),
    similarPostings: (of, others, take) => similarPostings(of, others, { vectorizer: vectorizer(), ...(take !== undefined && { take }) }),
  };
}
