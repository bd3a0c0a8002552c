import { record } from "../../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { transaction } from "../../../platform/db/transaction.ts";
import { workspaceNotFound } from "../accounts.errors.ts";
import { findWorkspace, renameTo } from "./workspaces.repository.ts";

/** Gives the workspace another name. */
export async function renameWorkspace(ctx: Ctx, name: string): Promise<{ id: string }> {
  requirePermission(ctx, "workspace:write");
  await transaction(ctx, async (tx) => {
    const workspace = await findWorkspace(tx, ctx.workspaceId);
    if (!workspace) throw workspaceNotFound();
    await renameTo(tx, ctx.workspaceId, { name });
    await record(tx, ctx, { action: "workspace.renamed", subjectId: ctx.workspaceId, before: workspace.name, after: name });
  });
  return { id: ctx.workspaceId };
}
