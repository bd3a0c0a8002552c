import type { Posting } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { type PostingCounts, scorePostings } from "./score-postings.ts";
import { type PostingTruth, readDocument, readTruths } from "./truth.ts";

/** The day that "5 days ago" counts back from, so that every run reads the same. */
const AS_OF = "2026-11-28";

/** A document of the corpus as it was read. */
export type ReadPosting = { readonly truth: PostingTruth; readonly postings: readonly Posting[]; readonly counts: PostingCounts };

/** Reads the whole corpus of postings. */
export function readPostingsCorpus(): ReadPosting[] {
  return readTruths().map((truth) => {
    const outcome = loadEngine().parsePostings(readDocument(truth.file), { asOf: AS_OF });
    const postings = outcome.ok ? outcome.value.postings : [];
    return { truth, postings, counts: scorePostings(truth.jobs, postings) };
  });
}
