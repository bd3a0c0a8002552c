import { setImmediate as nextTurn } from "node:timers/promises";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { type JobToIndex, loadJobsToIndex, prepareJobs } from "../jobs/index.ts";
import { countResumes, loadResumeFeatures, loadResumesById } from "../resumes/index.ts";
import { findCandidates } from "./find-candidates.ts";
import { indexJobs } from "./index-jobs.ts";
import { keepScores } from "./keep-scores.ts";
import { resumesMatchedWith, type ScoredPair } from "./matching.repository.ts";
import { SCORE_ALL_UP_TO } from "./retrieval.rules.ts";
import { scorePairs } from "./score-pairs.ts";
import { soughtByJob } from "./sought.ts";
import { weightsOf } from "./weights.repository.ts";

/**
 * Prepares jobs where that is needed, makes them findable and scores them: against every resume where there are few, else against the likely ones and those
 * that have been scored before. Doing it twice writes the same figures twice.
 *
 * @returns the resumes that got scores.
 */
export async function matchJobs(ctx: Ctx, jobIds: readonly string[]): Promise<string[]> {
  requirePermission(ctx, "matches:write");
  await prepareJobs(ctx, jobIds);
  const jobs = await loadJobsToIndex(ctx, jobIds);
  await indexJobs(ctx, jobs);
  const weights = await weightsOf(ctx.db, ctx.workspaceId);
  const affected = new Set<string>();
  const { all } = await countResumes(ctx);
  const pairings = all <= SCORE_ALL_UP_TO ? everyPair(ctx, jobs) : likelyPairs(ctx, jobs);
  for await (const { resumes, jobs: paired } of pairings) {
    const pairs: ScoredPair[] = [];
    for (const resume of resumes) {
      affected.add(resume.resumeId);
      pairs.push(...scorePairs([resume], paired, weights));
      await nextTurn();
    }
    await keepScores(ctx, pairs);
  }
  return [...affected];
}

async function* everyPair(ctx: Ctx, jobs: readonly JobToIndex[]) {
  for await (const resumes of loadResumeFeatures(ctx)) yield { resumes, jobs };
}

async function* likelyPairs(ctx: Ctx, jobs: readonly JobToIndex[]) {
  for (const job of jobs) {
    const scope = { workspaceId: ctx.workspaceId, side: "resumes" } as const;
    const likely = await findCandidates(ctx, scope, soughtByJob(job));
    const known = await resumesMatchedWith(ctx.db, ctx.workspaceId, job.jobId);
    for await (const resumes of loadResumesById(ctx, [...new Set([...likely, ...known])])) yield { resumes, jobs: [job] };
  }
}
