import { transaction } from "../../../platform/db/transaction.ts";
import type { AccountCtx } from "../access-gate.ts";
import { workspaceNotFound } from "../accounts.errors.ts";
import { listMemberships, setSessionWorkspace } from "../accounts.repository.ts";

/** Has this session work in another workspace of the person. */
export async function switchWorkspace(ctx: AccountCtx, id: string): Promise<{ id: string }> {
  await transaction(ctx, async (tx) => {
    const mine = await listMemberships(tx, ctx.accountId);
    if (!mine.some(({ workspaceId }) => workspaceId === id)) throw workspaceNotFound();
    await ctx.identity.sessions.doubt(ctx.accountId);
    await setSessionWorkspace(tx, ctx.session.id, id);
  });
  return { id };
}
