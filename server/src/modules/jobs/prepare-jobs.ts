import { setImmediate as nextTurn } from "node:timers/promises";
import { loadEngine } from "@candor/host";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { currentPreparation } from "./current-preparation.ts";
import { postingColumns, selectOutdated, setPrepared } from "./jobs.repository.ts";

/**
 * Prepares those of the named jobs for scoring that another engine or another vectorizer has prepared.
 *
 * Vectors may come from outside and take their time, so no transaction is open meanwhile; a posting that was edited in
 * between is left alone, for the edit has it prepared again. Rejects when there are no vectors to be had.
 */
export async function prepareJobs(ctx: Ctx, ids: readonly string[]): Promise<void> {
  requirePermission(ctx, "jobs:write");
  const outdated = await selectOutdated(ctx.db, ctx.workspaceId, { preparedWith: currentPreparation(ctx), ids });
  if (outdated.length === 0) return;
  const engine = loadEngine();
  const vectors = await ctx.vectors.of(
    ctx.workspaceId,
    outdated.map(({ posting }) => engine.postingTexts(posting)),
  );
  const prepared: { postingId: string; columns: ReturnType<typeof postingColumns> }[] = [];
  for (const [at, { postingId, posting }] of outdated.entries()) {
    prepared.push({ postingId, columns: postingColumns(posting, vectors[at]) });
    await nextTurn();
  }
  await transaction(ctx, async (tx) => {
    for (const { postingId, columns } of prepared) await setPrepared(tx, ctx.workspaceId, postingId, columns);
  });
}
