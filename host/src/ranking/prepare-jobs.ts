import type { Posting, PostingFeatures } from "@candor/engine";
import { loadEngine } from "../packs/load-engine.ts";

/** A job ready to be scored. Its posting is only asked for where the match is explained. */
export type PreparedJob = {
  readonly id: string;
  readonly title: string;
  readonly features: PostingFeatures;
  readonly posting: () => Posting;
};

/** Jobs of a file, in its order; one without an id is called by its place. */
export function prepareJobs(postings: readonly Posting[]): readonly PreparedJob[] {
  const engine = loadEngine();
  return postings.map((posting, index) => ({
    id: posting.externalId ?? String(index + 1),
    title: posting.title,
    features: engine.preparePosting(posting),
    posting: () => posting,
  }));
}
