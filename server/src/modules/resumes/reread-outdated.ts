import { ENGINE_VERSION } from "@candor/engine";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { queueOutdated } from "./resumes.repository.ts";

/** After an upgrade: has every resume read again that an earlier engine has read. Corrections stay. */
export async function rereadOutdated(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "resumes:write");
  await transaction(ctx, async (tx) => {
    const ids = await queueOutdated(tx, ctx.workspaceId, ENGINE_VERSION);
    if (ids.length === 0) return;
    await record(tx, ctx, { action: "resumes.outdated", facts: { count: ids.length, engineVersion: ENGINE_VERSION } });
    for (const id of ids) await ctx.events.publish(tx, ctx, { type: "resume.outdated", id });
  });
}
