import { DEFAULT_WEIGHTS, type Weights } from "@candor/engine";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { allJobIds } from "../jobs/index.ts";
import { askForMatching } from "./ask-for-matching.ts";
import type { WeightsView } from "./matching.schemas.ts";
import { putWeights, weightsOf } from "./weights.repository.ts";

/** Changes what each part counts; every match is scored anew in the background and keeps its old weights until then. */
export async function setWeights(ctx: Ctx, weights: Weights): Promise<WeightsView> {
  requirePermission(ctx, "workspace:write");
  return transaction(ctx, async (tx) => {
    const before = (await weightsOf(tx, ctx.workspaceId)) ?? DEFAULT_WEIGHTS;
    await putWeights(tx, ctx.workspaceId, weights, ctx.now());
    await record(tx, ctx, { action: "weights.changed", facts: { ...weights }, before, after: weights });
    await askForMatching(tx, ctx, await allJobIds(tx, ctx));
    return { ...weights, isDefault: false };
  });
}
