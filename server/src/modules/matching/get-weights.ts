import { DEFAULT_WEIGHTS } from "@candor/engine";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { WeightsView } from "./matching.schemas.ts";
import { weightsOf } from "./weights.repository.ts";

/** What each part counts in the workspace's scores. */
export async function getWeights(ctx: Ctx): Promise<WeightsView> {
  requirePermission(ctx, "matches:read");
  const own = await weightsOf(ctx.db, ctx.workspaceId);
  return { ...(own ?? DEFAULT_WEIGHTS), isDefault: own === null };
}
