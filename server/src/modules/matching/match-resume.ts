import { setImmediate as nextTurn } from "node:timers/promises";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { loadJobFeatures } from "../jobs/index.ts";
import { loadResumeFeatures, type PreparedResume, refreshFeatures } from "../resumes/index.ts";
import { endMatching } from "./end-matching.ts";
import { findCandidates } from "./find-candidates.ts";
import { indexResume } from "./index-resume.ts";
import { keepScores } from "./keep-scores.ts";
import { jobsMatchedWith, type ScoredPair } from "./matching.repository.ts";
import { scorePairs } from "./score-pairs.ts";
import { weightsOf } from "./weights.repository.ts";

/**
 * Makes a resume findable and scores it against every job of its workspace, or where there are very many against the
 * likely ones and those scored before. Doing it twice writes the same figures twice.
 */
export async function matchResume(ctx: Ctx, resumeId: string): Promise<void> {
  requirePermission(ctx, "matches:write");
  await refreshFeatures(ctx, resumeId);
  for await (const resumes of loadResumeFeatures(ctx, resumeId)) {
    for (const resume of resumes) await ctx.measure("match", "resume", () => matchWithLikely(ctx, resume));
  }
  await endMatching(ctx, resumeId);
}

async function matchWithLikely(ctx: Ctx, resume: PreparedResume): Promise<void> {
  const { resumeId } = resume;
  const sought = await indexResume(ctx, resume);
  if (!sought) return;
  const likely = await findCandidates(ctx, { workspaceId: ctx.workspaceId, side: "jobs" }, sought);
  const known = await jobsMatchedWith(ctx.db, ctx.workspaceId, resumeId);
  const ids = [...new Set([...likely, ...known])];
  const weights = await weightsOf(ctx.db, ctx.workspaceId);
  const pairs: ScoredPair[] = [];
  let done = 0;
  for await (const jobs of loadJobFeatures(ctx, ids)) {
    pairs.push(...scorePairs([resume], jobs, weights));
    done += jobs.length;
    ctx.events.announce(ctx.workspaceId, { type: "match.progress", id: resumeId, done, total: ids.length });
    await nextTurn();
  }
  await keepScores(ctx, pairs);
}
