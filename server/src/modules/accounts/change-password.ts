import { transaction } from "../../platform/db/transaction.ts";
import type { AccountCtx } from "./access-gate.ts";
import { wrongPassword } from "./accounts.errors.ts";
import { deleteOtherSessions, findPasswordHash, updatePasswordHash } from "./accounts.repository.ts";
import type { ChangePassword } from "./accounts.schemas.ts";
import { confirmPerson } from "./confirm-person.ts";
import { hashPassword } from "./identity/password.ts";
import type { Client } from "./outside.ts";
import { recordForAccount } from "./record-for-account.ts";

/** Takes a new password from somebody who knows the old one; every other session of theirs ends. A stolen session cannot guess. */
export async function changePassword(
  ctx: AccountCtx & { readonly client: Client },
  { password, newPassword }: ChangePassword,
): Promise<{ endedSessions: number }> {
  const { accountId, session } = ctx;
  if ((await findPasswordHash(ctx.db, accountId)) === undefined) throw wrongPassword();
  await confirmPerson(ctx, password);
  const hash = await hashPassword(newPassword);
  return transaction(ctx, async (tx) => {
    await updatePasswordHash(tx, accountId, hash);
    await recordForAccount(tx, ctx, accountId, { action: "account.password_changed" });
    await ctx.identity.sessions.doubt(accountId);
    return { endedSessions: await deleteOtherSessions(tx, accountId, session.id) };
  });
}
