import { transaction } from "../../platform/db/transaction.ts";
import type { AccountCtx } from "./access-gate.ts";
import { signInNeeded, wrongPassword } from "./accounts.errors.ts";
import { deleteOtherSessions, findAccount, findPasswordHash, updatePasswordHash } from "./accounts.repository.ts";
import type { ChangePassword } from "./accounts.schemas.ts";
import { hashPassword, verifyPassword } from "./identity/password.ts";
import type { Client } from "./outside.ts";
import { recordForAccount } from "./record-for-account.ts";
import { forgetFailures, noteFailure, refuseLockedOut } from "./sign-in-failures.ts";

/** Takes a new password from somebody who knows the old one; every other session of theirs ends. A stolen session cannot guess. */
export async function changePassword(
  ctx: AccountCtx & { readonly client: Client },
  { password, newPassword }: ChangePassword,
): Promise<{ endedSessions: number }> {
  const { accountId, session } = ctx;
  const email = (await findAccount(ctx.db, ctx.vault, accountId))?.email;
  if (!email) throw signInNeeded();
  await refuseLockedOut(ctx, email);
  const known = await findPasswordHash(ctx.db, accountId);
  if (known === undefined || !(await verifyPassword({ hash: known, password }))) {
    await noteFailure(ctx, email);
    throw wrongPassword();
  }
  const hash = await hashPassword(newPassword);
  const endedSessions = await transaction(ctx, async (tx) => {
    await updatePasswordHash(tx, accountId, hash);
    await recordForAccount(tx, ctx, accountId, { action: "account.password_changed" });
    return deleteOtherSessions(tx, accountId, session.id);
  });
  await forgetFailures(ctx, email);
  return { endedSessions };
}
