import { type Ctx, requirePermission } from "../../platform/context.ts";
import { countJobs, loadJobFeatures } from "../jobs/index.ts";
import { loadResumeFeatures } from "../resumes/index.ts";
import { findCandidates } from "./find-candidates.ts";
import { writeScores } from "./keep-scores.ts";
import { jobsMatchedWith } from "./matching.repository.ts";
import { BEST_KEPT } from "./matching.rules.ts";
import { findResumeTitle, type JobFilter } from "./retrieval.repository.ts";
import { scorePairs } from "./score-pairs.ts";
import { soughtByResume } from "./sought.ts";
import { weightsOf } from "./weights.repository.ts";

/**
 * Scores the likely jobs that satisfy a filter and are not among the kept matches: only the best of a resume are kept, and
 * a filter may ask for others. Where all jobs' matches are kept there is nothing to do.
 */
export async function scoreFiltered(ctx: Ctx, resumeId: string, filter: JobFilter): Promise<void> {
  requirePermission(ctx, "matches:read");
  if (Object.keys(filter).length === 0 || (await countJobs(ctx)).all <= BEST_KEPT) return;
  for await (const resumes of loadResumeFeatures(ctx, resumeId)) {
    for (const resume of resumes) {
      const sought = soughtByResume(resume, await findResumeTitle(ctx.db, ctx.workspaceId, resumeId));
      const found = await findCandidates(ctx, { workspaceId: ctx.workspaceId, side: "jobs", filter }, sought, BEST_KEPT);
      const known = new Set(await jobsMatchedWith(ctx.db, ctx.workspaceId, resumeId));
      const fresh = found.filter((id) => !known.has(id));
      const weights = await weightsOf(ctx.db, ctx.workspaceId);
      for await (const jobs of loadJobFeatures(ctx, fresh)) await writeScores(ctx, scorePairs([resume], jobs, weights));
    }
  }
}
