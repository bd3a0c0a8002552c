import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { changeRunning, loadImport } from "./job-imports.repository.ts";
import { toImport } from "./job-imports.rules.ts";
import type { JobImportView } from "./job-imports.schemas.ts";

/** Stops an import: not one job more is stored once this has answered, and what is stored stays. One that has ended stays as it is. */
export async function cancelImport(ctx: Ctx, id: string): Promise<JobImportView> {
  requirePermission(ctx, "jobs:write");
  return transaction(ctx, async (tx) => {
    const cancelled = await changeRunning(tx, { workspaceId: ctx.workspaceId, id }, { state: "cancelled", changedAt: ctx.now() });
    if (!cancelled) return toImport(await loadImport(tx, ctx.workspaceId, id), ctx.now());
    await record(tx, ctx, { action: "import.cancelled", subjectId: id, facts: { imported: cancelled.imported } });
    return toImport(cancelled, ctx.now());
  });
}
