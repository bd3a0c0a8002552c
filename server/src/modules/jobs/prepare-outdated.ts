import { setImmediate as nextTurn } from "node:timers/promises";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { currentPreparation } from "./current-preparation.ts";
import { selectOutdated, setPosting } from "./jobs.repository.ts";

const AT_ONCE = 50;

/**
 * Prepares every outdated posting anew and has its job matched again, a few in each transaction: after a crash it goes on
 * where it was, for what is done is not outdated any more.
 */
export async function prepareOutdated(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "jobs:write");
  for (let more = true; more; ) {
    more = await transaction(ctx, async (tx) => {
      const rows = await selectOutdated(tx, ctx.workspaceId, { preparedWith: currentPreparation(), take: AT_ONCE });
      const [first] = rows;
      if (!first) return false;
      for (const { postingId, posting } of rows) await setPosting(tx, ctx.workspaceId, postingId, posting);
      await record(tx, ctx, { action: "jobs.outdated", facts: { count: rows.length, engineVersion: currentPreparation() } });
      await ctx.events.publish(tx, ctx, { type: "job.updated", id: first.jobId, jobIds: rows.map(({ jobId }) => jobId) });
      return true;
    });
    await nextTurn();
  }
}
