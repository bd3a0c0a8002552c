import { type Ctx, requirePermission } from "../../../platform/context.ts";
import type { KeyView } from "../accounts.schemas.ts";
import { listKeyRows } from "./keys.repository.ts";

/** The workspace's keys, without their secrets. */
export async function listKeys(ctx: Ctx): Promise<KeyView[]> {
  requirePermission(ctx, "keys:read");
  const rows = await listKeyRows(ctx.db, ctx.workspaceId);
  return rows.map(({ scopes, createdAt, expiresAt, lastUsedAt, ...row }) => ({
    ...row,
    scopes: [...scopes],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}
