import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { selectClear } from "./resumes.repository.ts";
import { sealResumeTask } from "./resumes.tasks.ts";

/** After an upgrade: has every document and reading encrypted that an earlier version has left in the clear. */
export async function sealOutdated(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "resumes:write");
  await transaction(ctx, async (tx) => {
    for (const resumeId of await selectClear(tx, ctx.workspaceId))
      await ctx.tasks.enqueue(tx, ctx.workspaceId, sealResumeTask, { resumeId });
  });
}
