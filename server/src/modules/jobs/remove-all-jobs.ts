import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { removeImports } from "./job-imports.repository.ts";
import { removeJobs } from "./jobs.repository.ts";

/** Removes every job of the workspace, or the samples; the caller's transaction decides. */
export async function removeAllJobs(tx: Tx, ctx: Ctx, which: { readonly samplesOnly: boolean }): Promise<number> {
  requirePermission(ctx, "jobs:write");
  // First: this waits for what an import is just storing, so that the next line removes that too; and the import finds nothing
  // left to write to, and stops.
  if (!which.samplesOnly) await removeImports(tx, ctx.workspaceId);
  const count = await removeJobs(tx, ctx.workspaceId, which);
  await record(tx, ctx, { action: "jobs.removed", facts: { count, samplesOnly: which.samplesOnly } });
  return count;
}
