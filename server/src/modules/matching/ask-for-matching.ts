import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { addToBacklog, countWaiting, setQueued } from "./backlog.repository.ts";
import { matchBacklogTask } from "./matching.tasks.ts";

/**
 * Has jobs matched in the background, in the transaction that changes them.
 *
 * However many jobs come, one task per workspace is on its way at a time: it works until none is left.
 */
export async function askForMatching(tx: Tx, ctx: Ctx, jobIds: readonly string[]): Promise<void> {
  requirePermission(ctx, "matches:write");
  if (await addToBacklog(tx, ctx.workspaceId, jobIds, ctx.newId("trn"))) {
    await ctx.tasks.enqueue(tx, ctx.workspaceId, matchBacklogTask, {});
  }
}

/** At start: sends a task for a backlog whose last task was given up. One that is still on its way finds nothing left to do. */
export async function resumeBacklog(ctx: Ctx): Promise<void> {
  requirePermission(ctx, "matches:write");
  await transaction(ctx, async (tx) => {
    if ((await countWaiting(tx, ctx.workspaceId)) === 0) return;
    await setQueued(tx, ctx.workspaceId, true);
    await ctx.tasks.enqueue(tx, ctx.workspaceId, matchBacklogTask, {});
  });
}
