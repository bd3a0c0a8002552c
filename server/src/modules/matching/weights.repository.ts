import type { Weights } from "@candor/engine";
import { eq } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import { matchSettings } from "./retrieval.tables.ts";

/** The workspace's own weights; null where the engine's hold. */
export async function weightsOf(q: Queryable, workspaceId: WorkspaceId): Promise<Weights | null> {
  const [row] = await q.select({ weights: matchSettings.weights }).from(matchSettings).where(eq(matchSettings.workspaceId, workspaceId));
  return row?.weights ?? null;
}

export async function putWeights(tx: Tx, workspaceId: WorkspaceId, weights: Weights, updatedAt: Date): Promise<void> {
  await tx
    .insert(matchSettings)
    .values({ workspaceId, weights, updatedAt })
    .onConflictDoUpdate({ target: matchSettings.workspaceId, set: { weights, updatedAt } });
}
