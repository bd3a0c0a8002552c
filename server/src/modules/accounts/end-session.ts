import { transaction } from "../../platform/db/transaction.ts";
import { notFound } from "../../platform/http/errors.ts";
import type { AccountCtx } from "./access-gate.ts";
import { deleteSession } from "./accounts.repository.ts";
import { recordForAccount } from "./record-for-account.ts";

/** Ends one of the person's own sessions: its cookie, its tokens and its sockets are dead with the next request. */
export async function endSession(ctx: AccountCtx, id: string): Promise<{ id: string }> {
  await transaction(ctx, async (tx) => {
    await ctx.identity.sessions.doubt(ctx.accountId);
    if (!(await deleteSession(tx, ctx.accountId, id))) throw notFound("session");
    await recordForAccount(tx, ctx, ctx.accountId, { action: "account.session_ended", subjectId: id });
  });
  return { id };
}
