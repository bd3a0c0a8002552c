import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { selectUnderWay } from "./resumes.repository.ts";

/** Has every resume read or matched that waits for it and that no task is about, as after a backup was restored: it holds no tasks. */
export async function takeUpForgotten(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "resumes:write");
  const underWay = await selectUnderWay(ctx.db, ctx.workspaceId);
  if (underWay.length === 0) return;
  // Asked afterwards: a resume and its task are left in one transaction.
  const known = await ctx.tasks.about(ctx.workspaceId);
  const forgotten = underWay.filter(({ id }) => !known.has(id));
  if (forgotten.length === 0) return;
  await transaction(ctx, async (tx) => {
    await record(tx, ctx, { action: "resumes.taken_up", facts: { count: forgotten.length } });
    for (const { id, status } of forgotten)
      await ctx.events.publish(tx, ctx, { type: status === "matching" ? "resume.read" : "resume.outdated", id });
  });
}
