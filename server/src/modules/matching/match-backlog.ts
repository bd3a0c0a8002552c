import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { closeBacklog, countWaiting, removeFromBacklog, selectWaiting, setQueued } from "./backlog.repository.ts";
import { matchJobs } from "./match-jobs.ts";
import { refreshRanking } from "./refresh-ranking.ts";

/** Jobs between two marks of progress: what a killed process has to do again at most. */
const AT_ONCE = 50;

/**
 * Matches waiting jobs until none is left. A job leaves the backlog when its scores are written: after a crash the next
 * task goes on with the rest, and a job that was half done gets the same figures again.
 */
export async function matchBacklog(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "matches:write");
  const affected = new Set<string>();
  let done = 0;
  do {
    for (let waiting = await nextJobs(ctx); waiting.length > 0; waiting = await nextJobs(ctx)) {
      const jobIds = waiting.map(({ jobId }) => jobId);
      const resumeIds = await ctx.measure("match", "jobs", () => matchJobs(ctx, jobIds));
      for (const id of resumeIds) affected.add(id);
      await transaction(ctx, (tx) => removeFromBacklog(tx, ctx.workspaceId, waiting));
      done += waiting.length;
      const total = done + (await countWaiting(ctx.db, ctx.workspaceId));
      ctx.events.announce(ctx.workspaceId, { type: "matching.progress", id: ctx.workspaceId, done, total });
    }
    await publishScores(ctx, affected, done);
  } while (!(await transaction(ctx, (tx) => closeBacklog(tx, ctx.workspaceId))));
}

const nextJobs = (ctx: Ctx) => selectWaiting(ctx.db, ctx.workspaceId, AT_ONCE);

async function publishScores(ctx: Ctx, affected: Set<string>, jobs: number): Promise<void> {
  await transaction(ctx, async (tx) => {
    const counts = await refreshRanking(tx, ctx);
    if (affected.size > 0) await record(tx, ctx, { action: "jobs.matched", facts: { jobs, resumes: affected.size } });
    for (const id of affected) await ctx.events.publish(tx, ctx, { type: "match.scored", id, count: counts.get(id) ?? 0 });
  });
  affected.clear();
}

/** When the task has failed for good: what waits stays, and the next job that is asked for brings a new task. */
export async function leaveBacklog(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "matches:write");
  await transaction(ctx, (tx) => setQueued(tx, ctx.workspaceId, false));
}
