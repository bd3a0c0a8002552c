import { codeNeeded, wrongCode, wrongPassword } from "./accounts.errors.ts";
import { findPasswordHash, updatePasswordHash } from "./accounts.repository.ts";
import type { SignIn } from "./accounts.schemas.ts";
import { finishSignIn, type SignedIn } from "./finish-sign-in.ts";
import { authHeaders, refusalOf } from "./identity/call-auth.ts";
import { hashPassword, isOutdated } from "./identity/password.ts";
import type { Outside } from "./outside.ts";
import { forgetFailures, noteFailure, refuseLockedOut } from "./sign-in-failures.ts";

const AUTHENTICATOR_CODE = /^\d{6}$/;

/** Signs a person in by password, and by a code where they have asked for a second factor. */
export async function signIn(outside: Outside, { email, password, code }: SignIn): Promise<SignedIn> {
  const { identity, client } = outside;
  await refuseLockedOut(outside, email);
  const fail = async (error: unknown, answer: Error): Promise<never> => {
    refusalOf(error);
    await noteFailure(outside, email);
    throw answer;
  };
  const headers = await authHeaders(identity, client);
  const first = await identity.api
    .signInEmail({ body: { email, password }, headers, returnHeaders: true })
    .catch((error: unknown) => fail(error, wrongPassword()));
  let cookies = first.headers.getSetCookie();
  if ("twoFactorRedirect" in first.response) {
    if (code === undefined) throw codeNeeded();
    // The half-way cookie of the first step goes into the second one.
    headers.set("cookie", cookies.map((cookie) => cookie.split(";")[0]).join("; "));
    const verify = AUTHENTICATOR_CODE.test(code) ? identity.api.verifyTOTP : identity.api.verifyBackupCode;
    const second = await verify({ body: { code }, headers, returnHeaders: true }).catch((error: unknown) => fail(error, wrongCode()));
    cookies = second.headers.getSetCookie();
  }
  await forgetFailures(outside, email);
  const signedIn = await finishSignIn(outside, cookies, "account.signed_in");
  await renewHash(outside, signedIn.accountId, password);
  return signedIn;
}

/** Hashes that came from elsewhere, or from cheaper days, are replaced while the password is at hand. */
async function renewHash({ db }: Outside, accountId: string, password: string): Promise<void> {
  const hash = await findPasswordHash(db, accountId);
  if (hash !== undefined && isOutdated(hash)) await updatePasswordHash(db, accountId, await hashPassword(password));
}
