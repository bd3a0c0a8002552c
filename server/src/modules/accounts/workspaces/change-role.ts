import type { Role } from "../../../contract/permissions.ts";
import { record } from "../../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { transaction } from "../../../platform/db/transaction.ts";
import { memberNotFound } from "../accounts.errors.ts";
import { assertOwnerStays, assertWithinRank } from "./members.rules.ts";
import { lockMembers, setRole } from "./workspaces.repository.ts";

/** Gives a member another role, at most one's own; it counts from their next request. */
export async function changeRole(ctx: Ctx, { id, role }: { readonly id: string; readonly role: Role }): Promise<{ id: string }> {
  requirePermission(ctx, "members:write");
  await transaction(ctx, async (tx) => {
    const roles = await lockMembers(tx, ctx.workspaceId);
    const before = roles.get(id);
    if (before === undefined) throw memberNotFound();
    assertWithinRank(ctx.actor.role, before, role);
    if (role !== "owner") assertOwnerStays(roles, id);
    await setRole(tx, ctx.workspaceId, id, role);
    await record(tx, ctx, { action: "member.role_changed", subjectId: id, facts: { before, after: role } });
  });
  return { id };
}
