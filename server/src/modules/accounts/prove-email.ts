import { transaction } from "../../platform/db/transaction.ts";
import type { AccountCtx } from "./access-gate.ts";
import { linkRefused } from "./accounts.errors.ts";
import { findAccount, findAccountId } from "./accounts.repository.ts";
import { authHeaders, refusalOf } from "./identity/call-auth.ts";
import type { Client, Outside } from "./outside.ts";
import { recordForAccount } from "./record-for-account.ts";

const refuse = (error: unknown): never => {
  refusalOf(error);
  throw linkRefused();
};

/** Sends the link that confirms the person's address, unless it is confirmed already. */
export async function sendVerification(ctx: AccountCtx & { readonly client: Client }): Promise<void> {
  const account = await findAccount(ctx.db, ctx.vault, ctx.accountId);
  if (!account?.email || account.emailVerified) return;
  const headers = await authHeaders(ctx.identity, ctx.client, ctx.session);
  await ctx.identity.api.sendVerificationEmail({ body: { email: account.email }, headers });
}

/** Takes the link that confirms an address. */
export async function verifyEmail({ identity, client }: Outside, token: string): Promise<void> {
  await identity.api.verifyEmail({ query: { token }, headers: await authHeaders(identity, client) }).catch(refuse);
}

/** Sends a link to choose a new password. The answer is the same whether or not there is such an account. */
export async function forgotPassword(outside: Outside, email: string): Promise<void> {
  const { identity, client } = outside;
  await identity.api.requestPasswordReset({ body: { email }, headers: await authHeaders(identity, client) });
  const accountId = await findAccountId(outside.db, outside.vault, email);
  if (accountId !== undefined)
    await transaction(outside, (tx) => recordForAccount(tx, outside, accountId, { action: "account.reset_asked" }));
}

/** Takes the link and the new password. Every session of the account ends. */
export async function resetPassword(
  { identity, client }: Outside,
  { token, password }: { token: string; password: string },
): Promise<void> {
  await identity.api.resetPassword({ body: { token, newPassword: password }, headers: await authHeaders(identity, client) }).catch(refuse);
}
