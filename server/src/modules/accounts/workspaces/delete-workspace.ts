import { record } from "../../../platform/audit/record.ts";
import { type Ctx, requirePermission, type WorkspaceId } from "../../../platform/context.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { transaction } from "../../../platform/db/transaction.ts";
import type { Shared } from "../access-gate.ts";
import { notConfirmed, personNeeded, workspaceNotFound } from "../accounts.errors.ts";
import type { Closing } from "../closing.ts";
import { findWorkspace, lockMembers, removeWorkspace } from "./workspaces.repository.ts";

/**
 * Deletes the workspace for everybody in it: rows, files, keys and invitations. `confirm` is its name.
 *
 * Its ledger stays, without the keys that gave the digests in it a meaning.
 */
export async function deleteWorkspace(ctx: Ctx, { shared, files }: Closing, confirm: string): Promise<{ id: string }> {
  requirePermission(ctx, "workspace:erase");
  if (ctx.actor.kind !== "account") throw personNeeded();
  const { workspaceId, actor } = ctx;
  const stored = await files.of(shared, workspaceId);
  await transaction(shared, async (tx) => {
    const workspace = await findWorkspace(tx, workspaceId);
    if (!workspace) throw workspaceNotFound();
    if (workspace.name !== confirm) throw notConfirmed();
    await lockMembers(tx, workspaceId);
    await closeWorkspace(tx, { ...shared, actor }, workspaceId);
  });
  await files.removeUnused(shared, stored);
  return { id: workspaceId };
}

/** Removes a workspace inside the caller's transaction; whatever is of it goes along, and only the ledger stays. */
export async function closeWorkspace(tx: Tx, ctx: Shared & Pick<Ctx, "actor">, workspaceId: WorkspaceId): Promise<void> {
  const inside = { ...ctx, workspaceId, db: ctx.inWorkspace(workspaceId) };
  await record(tx, inside, { action: "workspace.deleted", subjectId: workspaceId });
  await ctx.events.publish(tx, inside, { type: "workspace.emptied", id: workspaceId });
  await removeWorkspace(tx, workspaceId);
}
