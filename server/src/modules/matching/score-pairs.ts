import { matchInputs, scoreMatch, type Weights } from "@candor/engine";
import type { PreparedJob } from "../jobs/index.ts";
import type { PreparedResume } from "../resumes/index.ts";
import type { ScoredPair } from "./matching.repository.ts";

/** Scores each resume with each job. Vectors of two vectorizers say nothing about each other: such a pair waits until both are of one. */
export function scorePairs(resumes: readonly PreparedResume[], jobs: readonly PreparedJob[], weights: Weights | null): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  for (const { resumeId, features, asOf } of resumes) {
    const options = { asOf, ...(weights && { weights }) };
    for (const job of jobs) {
      if (job.features.vectorizer !== features.vectorizer) continue;
      const summary = scoreMatch(features, job.features, options);
      pairs.push({ resumeId, jobId: job.jobId, summary, asOf, weights, inputs: matchInputs(features, job.features, options) });
    }
  }
  return pairs;
}
