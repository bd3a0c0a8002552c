import { setImmediate as nextTurn } from "node:timers/promises";
import { scoreMatch } from "@candor/engine";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { loadJobFeatures } from "../jobs/index.ts";
import { loadResumeFeatures } from "../resumes/index.ts";
import { keepScores } from "./keep-scores.ts";
import type { ScoredPair } from "./matching.repository.ts";
import { refreshRanking } from "./refresh-ranking.ts";

/** Scores new or changed jobs against every resume of their workspace. Doing it twice writes the same figures twice. */
export async function matchJobs(ctx: Ctx, jobIds: readonly string[]): Promise<void> {
  requirePermission(ctx, "matches:write");
  const affected = new Set<string>();
  for await (const resumes of loadResumeFeatures(ctx)) {
    for await (const jobs of loadJobFeatures(ctx, jobIds)) {
      const pairs: ScoredPair[] = [];
      for (const { resumeId, features, asOf } of resumes) {
        affected.add(resumeId);
        for (const job of jobs) pairs.push({ resumeId, jobId: job.jobId, summary: scoreMatch(features, job.features, { asOf }), asOf });
        await nextTurn();
      }
      await keepScores(ctx, pairs);
    }
  }
  if (affected.size === 0) return;
  await transaction(ctx, async (tx) => {
    const counts = await refreshRanking(tx, ctx);
    await record(tx, ctx, { action: "jobs.matched", facts: { jobs: jobIds.length, resumes: affected.size } });
    for (const id of affected) await ctx.events.publish(tx, ctx, { type: "match.scored", id, count: counts.get(id) ?? 0 });
  });
}
