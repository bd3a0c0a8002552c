import { CodedError } from "../../platform/http/errors.ts";
import type { AccountCtx } from "./access-gate.ts";
import { signInNeeded, wrongPassword } from "./accounts.errors.ts";
import { findAccount, findPasswordHash, sessionBegan } from "./accounts.repository.ts";
import { verifyPassword } from "./identity/password.ts";
import type { Client } from "./outside.ts";
import { forgetFailures, noteFailure, refuseLockedOut } from "./sign-in-failures.ts";

/** How long ago somebody may have signed in who has no password to be asked for. */
const JUST_NOW_MS = 10 * 60_000;

const signInAgain = () =>
  new CodedError("SIGN_IN_AGAIN", 403, "Sign out and in again first: this is only done within ten minutes of signing in.");

/**
 * Makes sure that the person is at the screen, before something that a stolen session must not do: asks for the password,
 * and of somebody without one that they have just signed in. Guesses count as failed sign-ins.
 */
export async function confirmPerson(ctx: AccountCtx & { readonly client: Client }, password: string | undefined): Promise<void> {
  const { db, accountId, session } = ctx;
  const email = (await findAccount(db, ctx.vault, accountId))?.email;
  if (!email) throw signInNeeded();
  const known = await findPasswordHash(db, accountId);
  if (known === undefined) {
    const began = await sessionBegan(db, session.id);
    if (!began || ctx.now().getTime() - began.getTime() > JUST_NOW_MS) throw signInAgain();
    return;
  }
  await refuseLockedOut(ctx, email);
  if (password === undefined || !(await verifyPassword({ hash: known, password }))) {
    await noteFailure(ctx, email);
    throw wrongPassword();
  }
  await forgetFailures(ctx, email);
}
