import { z } from "zod";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { notFound } from "../../platform/http/errors.ts";
import type { FailedTaskView } from "./admin.schemas.ts";

const aboutResume = z.object({ resumeId: z.string() });

/** Background work of the workspace that has failed for good, newest first. */
export async function listFailedTasks(ctx: Ctx): Promise<FailedTaskView[]> {
  requirePermission(ctx, "tasks:read");
  return (await ctx.tasks.failed(ctx.workspaceId)).map(({ ids, failedAt, ...task }) => ({
    ...task,
    ...aboutResume.safeParse(ids).data,
    failedAt: failedAt.toISOString(),
  }));
}

/** Has failed work run again, as if it had been asked for now. */
export async function runTaskAgain(ctx: Ctx, id: string): Promise<{ name: string }> {
  requirePermission(ctx, "tasks:write");
  return transaction(ctx, async (tx) => {
    const name = await ctx.tasks.again(tx, ctx.workspaceId, id);
    if (name === undefined) throw notFound("task");
    await record(tx, ctx, { action: "task.run_again", subjectId: id, facts: { name } });
    return { name };
  });
}
