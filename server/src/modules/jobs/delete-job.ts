import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { loadJob, removeJobs } from "./jobs.repository.ts";

/** Deletes a job with its matches. */
export async function deleteJob(ctx: Ctx, id: string): Promise<{ id: string }> {
  requirePermission(ctx, "jobs:write");
  return transaction(ctx, async (tx) => {
    const { status, posting } = await loadJob(tx, ctx.workspaceId, id);
    await removeJobs(tx, ctx.workspaceId, { id });
    await record(tx, ctx, { action: "job.deleted", subjectId: id, before: { status, posting } });
    await ctx.events.publish(tx, ctx, { type: "job.deleted", id });
    return { id };
  });
}
