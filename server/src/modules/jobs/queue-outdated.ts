import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { currentPreparation } from "./current-preparation.ts";
import { selectOutdated } from "./jobs.repository.ts";
import { prepareJobsTask } from "./jobs.tasks.ts";

/** After an upgrade: has the background prepare anew what an earlier engine or vectorizer has prepared. */
export async function queueOutdatedJobs(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "jobs:write");
  await transaction(ctx, async (tx) => {
    const [outdated] = await selectOutdated(tx, ctx.workspaceId, { preparedWith: currentPreparation(), take: 1 });
    if (outdated) await ctx.tasks.enqueue(tx, ctx.workspaceId, prepareJobsTask, {});
  });
}
