import { transaction } from "../../../platform/db/transaction.ts";
import type { AccountCtx } from "../access-gate.ts";
import { confirmPerson } from "../confirm-person.ts";
import { authHeaders, cookieNamed } from "../identity/call-auth.ts";
import type { Client } from "../outside.ts";
import { recordForAccount } from "../record-for-account.ts";
import { toPasskeyView } from "./list-passkeys.ts";
import { refusePasskey } from "./passkeys.errors.ts";
import type { Answered, NewPasskey, Options, PasskeyView } from "./passkeys.schemas.ts";

type Asking = AccountCtx & { readonly client: Client };

/** What the browser asks a device with. Whoever adds a key gives the password first: a stolen session shall not outlive itself. */
export async function startPasskey(ctx: Asking, password: string | undefined): Promise<Answered<Options>> {
  await confirmPerson(ctx, password);
  const { identity, client, session } = ctx;
  const { headers, response } = await identity.api.generatePasskeyRegistrationOptions({
    headers: await authHeaders(identity, client, session),
    returnHeaders: true,
  });
  return { data: { ...response }, cookies: headers.getSetCookie() };
}

/** Keeps what a device has made for the question asked before; `cookies` are the browser's. */
export async function addPasskey(ctx: Asking, { response, name }: NewPasskey, cookies: string | undefined): Promise<PasskeyView> {
  const { identity, client, session, accountId } = ctx;
  const headers = await authHeaders(identity, client, session, cookieNamed(identity.passkeyCookieName, cookies));
  const added = await identity.api.verifyPasskeyRegistration({ body: { response, name }, headers }).catch(refusePasskey);
  await transaction(ctx, (tx) => recordForAccount(tx, ctx, accountId, { action: "account.passkey_added", subjectId: added.id }));
  return toPasskeyView({ ...added, name });
}
