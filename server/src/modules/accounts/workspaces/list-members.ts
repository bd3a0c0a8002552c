import { type Ctx, requirePermission } from "../../../platform/context.ts";
import type { MemberView } from "../accounts.schemas.ts";
import { listMemberRows } from "./workspaces.repository.ts";

/** Who belongs to the workspace, the first first. */
export async function listMembers(ctx: Ctx): Promise<MemberView[]> {
  requirePermission(ctx, "members:read");
  const rows = await listMemberRows(ctx.db, ctx.vault, ctx.workspaceId);
  return rows.map(({ joinedAt, ...row }) => ({ ...row, joinedAt: joinedAt.toISOString(), isMe: row.id === ctx.actor.id }));
}
