import { record } from "../../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { transaction } from "../../../platform/db/transaction.ts";
import { notFound } from "../../../platform/http/errors.ts";
import { deleteKey } from "./keys.repository.ts";

/** Ends a key; the next request with it is refused. */
export async function revokeKey(ctx: Ctx, id: string): Promise<{ id: string }> {
  requirePermission(ctx, "keys:write");
  await transaction(ctx, async (tx) => {
    if (!(await deleteKey(tx, ctx.workspaceId, id))) throw notFound("key");
    await record(tx, ctx, { action: "key.revoked", subjectId: id });
  });
  return { id };
}
