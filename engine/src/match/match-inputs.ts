import { ENGINE_VERSION, type MatchInputs, type Posting, type Weights } from "../model/index.ts";
import { contentHash } from "./content-hash.ts";
import type { PostingFeatures, ResumeFeatures } from "./features.ts";

/** Everything that a score depends on, small enough to keep beside it. */
export function inputsOf(
  resume: ResumeFeatures,
  posting: PostingFeatures,
  { weights, asOf }: { readonly weights: Weights; readonly asOf: string },
): MatchInputs {
  return {
    reading: resume.content,
    posting: posting.content,
    packs: packsOf(resume, posting),
    weights,
    asOf,
    engineVersion: ENGINE_VERSION,
  };
}

/** Vectors of two vectorizers are never compared; where they differ, both are part of the score. */
function packsOf({ vectorizer: one }: ResumeFeatures, { vectorizer: other }: PostingFeatures): string {
  return one === other ? one : `${one} ${other}`;
}

/** What of a posting bears on a match. */
export function postingContent({ title, text, requirements, skills }: Posting): string {
  return contentHash({ title, text, requirements, skills });
}
