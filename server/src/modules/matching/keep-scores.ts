import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { keepExisting, putMatches, type ScoredPair } from "./matching.repository.ts";

/** A transaction's worth: other requests get the connection in between. */
const AT_ONCE = 100;

/** Writes scores of pairs that still exist, best first. */
export async function keepScores(ctx: Ctx, pairs: readonly ScoredPair[]): Promise<void> {
  requirePermission(ctx, "matches:write");
  await writeScores(ctx, pairs);
}

/** The same for whoever may only read: what a reader asks for is worked out, and nobody's decision changes. */
export async function writeScores(ctx: Ctx, pairs: readonly ScoredPair[]): Promise<void> {
  const ranked = [...pairs].sort((a, b) => b.summary.score - a.summary.score);
  for (let start = 0; start < ranked.length; start += AT_ONCE) {
    await transaction(ctx, async (tx) => {
      const living = await keepExisting(tx, ctx.workspaceId, ranked.slice(start, start + AT_ONCE));
      await putMatches(tx, ctx.workspaceId, living, { newId: ctx.newId, scoredAt: ctx.now() });
      await record(tx, ctx, { action: "matches.scored", facts: { count: living.length } });
    });
  }
}
