import type { Ctx } from "../../platform/context.ts";
import { requirePermission } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { keepMatchCounts } from "../resumes/index.ts";
import { canExceedBest, countByResume, keepBest } from "./matching.repository.ts";
import { BEST_KEPT } from "./matching.rules.ts";

/** Lets go of what ranks too low on both sides, and brings the counts of the resumes up to date. */
export async function refreshRanking(tx: Tx, ctx: Ctx): Promise<Map<string, number>> {
  requirePermission(ctx, "matches:write");
  if (await canExceedBest(tx, ctx.workspaceId, BEST_KEPT)) await keepBest(tx, ctx.workspaceId, BEST_KEPT);
  const counts = await countByResume(tx, ctx.workspaceId);
  await keepMatchCounts(tx, ctx, counts);
  return counts;
}
