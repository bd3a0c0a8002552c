import { setImmediate as nextTurn } from "node:timers/promises";
import { scoreMatch } from "@candor/engine";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { countJobs, loadJobFeatures } from "../jobs/index.ts";
import { loadResumeFeatures } from "../resumes/index.ts";
import { endMatching } from "./end-matching.ts";
import { keepScores } from "./keep-scores.ts";
import type { ScoredPair } from "./matching.repository.ts";

/** Scores a resume against every job of its workspace. Doing it twice writes the same figures twice. */
export async function matchResume(ctx: Ctx, resumeId: string): Promise<void> {
  requirePermission(ctx, "matches:write");
  const { all: total } = await countJobs(ctx);
  for await (const [resume] of loadResumeFeatures(ctx, resumeId)) {
    if (!resume) continue;
    const pairs: ScoredPair[] = [];
    for await (const jobs of loadJobFeatures(ctx)) {
      for (const { jobId, features } of jobs) {
        pairs.push({ resumeId, jobId, summary: scoreMatch(resume.features, features, { asOf: resume.asOf }), asOf: resume.asOf });
      }
      ctx.events.announce(ctx.workspaceId, { type: "match.progress", id: resumeId, done: pairs.length, total });
      await nextTurn();
    }
    await keepScores(ctx, pairs);
  }
  await endMatching(ctx, resumeId);
}
