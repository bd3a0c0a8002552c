import { transaction } from "../../platform/db/transaction.ts";
import type { AccountCtx } from "./access-gate.ts";
import { wrongCode, wrongPassword } from "./accounts.errors.ts";
import { finishSignIn, type SignedIn } from "./finish-sign-in.ts";
import { authHeaders, refusalOf } from "./identity/call-auth.ts";
import type { Client } from "./outside.ts";
import { recordForAccount } from "./record-for-account.ts";

type Asking = AccountCtx & { readonly client: Client };

/** What to put into an authenticator, and the recovery codes, which are shown only now. Nothing is asked for until it is confirmed. */
export async function startTwoFactor(ctx: Asking, password: string): Promise<{ uri: string; secret: string; recoveryCodes: string[] }> {
  const headers = await headersOf(ctx);
  const started = await ctx.identity.api.enableTwoFactor({ body: { password }, headers }).catch(refuseAs(wrongPassword));
  if (!("totpURI" in started)) throw wrongPassword();
  await transaction(ctx, (tx) => recordForAccount(tx, ctx, ctx.accountId, { action: "account.two_factor_started" }));
  const uri = started.totpURI;
  return { uri, secret: new URL(uri).searchParams.get("secret") ?? "", recoveryCodes: started.backupCodes };
}

/** Turns the second factor on, once the authenticator shows the right code. The session is renewed. */
export async function confirmTwoFactor(ctx: Asking, code: string): Promise<SignedIn> {
  const headers = await headersOf(ctx);
  const { headers: answered } = await ctx.identity.api
    .verifyTOTP({ body: { code }, headers, returnHeaders: true })
    .catch(refuseAs(wrongCode));
  return finishSignIn(ctx, answered.getSetCookie(), "account.two_factor_on", ctx.session.workspaceId);
}

/** Turns the second factor off again. The session is renewed. */
export async function stopTwoFactor(ctx: Asking, password: string): Promise<SignedIn> {
  const headers = await headersOf(ctx);
  const { headers: answered } = await ctx.identity.api
    .disableTwoFactor({ body: { password }, headers, returnHeaders: true })
    .catch(refuseAs(wrongPassword));
  return finishSignIn(ctx, answered.getSetCookie(), "account.two_factor_off", ctx.session.workspaceId);
}

const headersOf = ({ identity, client, session }: Asking) => authHeaders(identity, client, session);

const refuseAs = (answer: () => Error) => (error: unknown) => {
  refusalOf(error);
  throw answer();
};
