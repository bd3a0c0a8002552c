import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { notFound } from "../../platform/http/errors.ts";
import { removeJobs } from "./jobs.repository.ts";

/** Deletes a job with its matches. */
export async function deleteJob(ctx: Ctx, id: string): Promise<{ id: string }> {
  requirePermission(ctx, "jobs:write");
  return transaction(ctx, async (tx) => {
    if ((await removeJobs(tx, ctx.workspaceId, { id })) === 0) throw notFound("job");
    await record(tx, ctx, { action: "job.deleted", subjectId: id });
    await ctx.events.publish(tx, ctx, { type: "job.deleted", id });
    return { id };
  });
}
