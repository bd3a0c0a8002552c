import { z } from "zod";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { notFound } from "../../platform/http/errors.ts";
import { INSTALLATION } from "../../platform/tasks/task.ts";
import type { FailedTaskView } from "./admin.schemas.ts";
import type { Installation } from "./get-status.ts";

const aboutResume = z.object({ resumeId: z.string() });

/** Background work of the workspace that has failed for good, newest first; for the operators also mail, backups and the like. */
export async function listFailedTasks(ctx: Ctx, installation: Installation): Promise<FailedTaskView[]> {
  requirePermission(ctx, "tasks:read");
  return (await ctx.tasks.failed(await owners(ctx, installation))).map(({ ids, failedAt, ...task }) => ({
    ...task,
    ...aboutResume.safeParse(ids).data,
    failedAt: failedAt.toISOString(),
  }));
}

/** Has failed work run again, as if it had been asked for now. */
export async function runTaskAgain(ctx: Ctx, installation: Installation, id: string): Promise<{ name: string }> {
  requirePermission(ctx, "tasks:write");
  const whose = await owners(ctx, installation);
  return transaction(ctx, async (tx) => {
    const name = await ctx.tasks.again(tx, whose, id);
    if (name === undefined) throw notFound("task");
    await record(tx, ctx, { action: "task.run_again", subjectId: id, facts: { name } });
    return { name };
  });
}

/** Whose failed work somebody in this workspace answers for. */
const owners = async ({ workspaceId }: Ctx, { isOperators }: Installation) =>
  (await isOperators(workspaceId)) ? [workspaceId, INSTALLATION] : [workspaceId];
