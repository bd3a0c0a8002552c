import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { currentPreparation } from "./current-preparation.ts";
import { selectOutdatedIds } from "./jobs.repository.ts";

const AT_ONCE = 1_000;

/**
 * After an upgrade or a change of vectors: has the background prepare and match anew what something else has prepared.
 * Asking again for what waits already changes nothing.
 */
export async function queueOutdatedJobs(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "jobs:write");
  const ids = await selectOutdatedIds(ctx.db, ctx.workspaceId, currentPreparation(ctx));
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const jobIds = ids.slice(start, start + AT_ONCE);
    await transaction(ctx, (tx) => ctx.events.publish(tx, ctx, { type: "job.updated", id: jobIds[0] ?? "", jobIds }));
  }
}
