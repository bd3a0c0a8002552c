import type { PostingFeatures } from "../match/features.ts";
import { digestOf, type PostingDigest } from "../match/jobs/digest.ts";
import { duplicatePostings } from "../match/jobs/duplicate-postings.ts";
import { type OccupationLookup, occupationLookup } from "../match/jobs/occupation-lookup.ts";
import { type Role, roleOf } from "../match/jobs/role.ts";
import { type ComparedPosting, type SimilarPosting, similarPostings } from "../match/jobs/similar-postings.ts";
import type { KnownTitles } from "../match/known-titles.ts";
import type { Posting, Vectorizer } from "../model/index.ts";

export { duplicatePostings };

/** What a posting really asks: its demands by weight, and apart from them what it only names. The sentence is in `locale`: en, de, fr or es. */
export function digestPosting(posting: Posting, options: { readonly locale?: string } = {}): PostingDigest {
  return digestOf(posting, options.locale);
}

/** The part of the job-side tools that needs a vectorizer. */
export type JobTools = {
  /** Normalised title, level, family, and the official occupation where a lookup is given. */
  readonly roleOf: (posting: Pick<Posting, "title" | "locations">, features: PostingFeatures, lookup?: OccupationLookup) => Role;
  /** Imported occupations, ready to be asked for the one of a title. Takes a moment for thousands: make it once. */
  readonly occupationLookup: (known: readonly KnownTitles[]) => OccupationLookup;
  /** The postings most like one, best first, with reasons; ten where `take` does not say otherwise. */
  readonly similarPostings: (of: ComparedPosting, others: readonly ComparedPosting[], take?: number) => readonly SimilarPosting[];
};

/** Job-side tools with a vectorizer, which is asked for only when it is needed. */
export function jobToolsWith(vectorizer: () => Vectorizer): JobTools {
  return {
    roleOf: (posting, features, lookup) => roleOf(posting, features, { vectorizer: vectorizer(), lookup }),
    occupationLookup: (known) => occupationLookup(known, vectorizer()),
    similarPostings: (of, others, take) => similarPostings(of, others, { vectorizer: vectorizer(), ...(take !== undefined && { take }) }),
  };
}
