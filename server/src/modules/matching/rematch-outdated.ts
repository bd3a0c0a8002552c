import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { selectUnfindable } from "./matching.repository.ts";
import { matchResumeTask } from "./matching.tasks.ts";

/** After an upgrade: has every resume prepared and matched anew that another vectorizer has prepared, or that no search finds yet. */
export async function rematchOutdated(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "matches:write");
  await transaction(ctx, async (tx) => {
    for (const resumeId of await selectUnfindable(tx, ctx.workspaceId, ctx.vectors.vectorizer())) {
      await ctx.tasks.enqueue(tx, ctx.workspaceId, matchResumeTask, { resumeId });
    }
  });
}
