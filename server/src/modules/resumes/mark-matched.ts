import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { findResume, setMatchCounts, setStatus } from "./resumes.repository.ts";

/** Says that a resume's ranking is complete. */
export async function markMatched(tx: Tx, ctx: Ctx, id: string): Promise<void> {
  requirePermission(ctx, "resumes:write");
  const resume = await findResume(tx, ctx.workspaceId, id);
  if (resume?.status === "matching") await setStatus(tx, ctx.workspaceId, id, "ready");
}

/** Keeps the number of matches that a resume's list row shows. */
export async function keepMatchCounts(tx: Tx, ctx: Ctx, counts: ReadonlyMap<string, number>): Promise<void> {
  requirePermission(ctx, "resumes:write");
  await setMatchCounts(tx, ctx.workspaceId, counts);
}
