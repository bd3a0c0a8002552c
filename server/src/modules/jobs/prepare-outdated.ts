import { setImmediate as nextTurn } from "node:timers/promises";
import { ENGINE_VERSION } from "@candor/engine";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { selectOutdated, setPosting } from "./jobs.repository.ts";

const AT_ONCE = 50;

/** After an upgrade: prepares every posting for scoring anew that an earlier engine has prepared, and has its job matched again. */
export async function prepareOutdated(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "jobs:write");
  for (let more = true; more; ) {
    more = await transaction(ctx, async (tx) => {
      const rows = await selectOutdated(tx, ctx.workspaceId, { engineVersion: ENGINE_VERSION, take: AT_ONCE });
      const [first] = rows;
      if (!first) return false;
      for (const { postingId, posting } of rows) await setPosting(tx, ctx.workspaceId, postingId, posting);
      await record(tx, ctx, { action: "jobs.outdated", facts: { count: rows.length, engineVersion: ENGINE_VERSION } });
      await ctx.events.publish(tx, ctx, { type: "job.updated", id: first.jobId, jobIds: rows.map(({ jobId }) => jobId) });
      return true;
    });
    await nextTurn();
  }
}
