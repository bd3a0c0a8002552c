import { finishSignIn, type SignedIn } from "../finish-sign-in.ts";
import { authHeaders, cookieNamed } from "../identity/call-auth.ts";
import type { Outside } from "../outside.ts";
import { refusePasskey } from "./passkeys.errors.ts";
import type { Answered, Options, PasskeyAnswer } from "./passkeys.schemas.ts";

/** What the browser asks its devices with, whoever sits there; it says nothing about who has an account. */
export async function askForPasskey({ identity, client }: Outside): Promise<Answered<Options>> {
  const { headers, response } = await identity.api.generatePasskeyAuthenticationOptions({
    headers: await authHeaders(identity, client),
    returnHeaders: true,
  });
  return { data: { ...response, userVerification: "required" }, cookies: headers.getSetCookie() };
}

/** Signs the person in whose device has answered the question asked before; `cookies` are the browser's. No code is asked for. */
export async function signInByPasskey(outside: Outside, { response }: PasskeyAnswer, cookies: string | undefined): Promise<SignedIn> {
  const { identity, client } = outside;
  const headers = await authHeaders(identity, client, undefined, cookieNamed(identity.passkeyCookieName, cookies));
  const answered = await identity.api
    .verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true })
    .catch(refusePasskey);
  return finishSignIn(outside, answered.headers.getSetCookie(), "account.signed_in_by_passkey");
}
