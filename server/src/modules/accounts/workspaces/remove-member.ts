import { record } from "../../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { transaction } from "../../../platform/db/transaction.ts";
import { memberNotFound } from "../accounts.errors.ts";
import { assertOwnerStays, assertWithinRank } from "./members.rules.ts";
import { deleteMember, lockMembers } from "./workspaces.repository.ts";

/** Takes a member out; their cookie, tokens, keys and sockets open nothing here from the next request on. */
export async function removeMember(ctx: Ctx, id: string): Promise<{ id: string }> {
  requirePermission(ctx, "members:write");
  return takeOut(ctx, id, "member.removed");
}

/** Leaves the workspace. Anyone may, except the last owner. */
export async function leaveWorkspace(ctx: Ctx): Promise<{ id: string }> {
  requirePermission(ctx, "workspace:read");
  return takeOut(ctx, ctx.actor.id, "member.left");
}

async function takeOut(ctx: Ctx, id: string, action: string): Promise<{ id: string }> {
  await transaction(ctx, async (tx) => {
    const roles = await lockMembers(tx, ctx.workspaceId);
    const role = roles.get(id);
    if (role === undefined) throw memberNotFound();
    assertWithinRank(ctx.actor.role, role);
    assertOwnerStays(roles, id);
    await deleteMember(tx, ctx.workspaceId, id);
    await record(tx, ctx, { action, subjectId: id, facts: { role } });
  });
  return { id };
}
