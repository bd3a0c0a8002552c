import { transaction } from "../../platform/db/transaction.ts";
import { notFound } from "../../platform/http/errors.ts";
import { providerAway, setUpFirst } from "./accounts.errors.ts";
import { findAccount, hasAccounts, listMemberships } from "./accounts.repository.ts";
import { finishSignIn } from "./finish-sign-in.ts";
import { ADDRESS_HEADER } from "./identity/address-header.ts";
import { authHeaders, sessionTokenIn } from "./identity/call-auth.ts";
import type { Outside } from "./outside.ts";
import { foundWorkspace } from "./workspaces/create-workspace.ts";

/** Where to send the browser so that a provider vouches for the person, and the cookie that remembers having asked. */
export async function startExternalSignIn(outside: Outside, provider: string): Promise<{ url: string; cookies: string[] }> {
  const { identity, client, db } = outside;
  if (!identity.providers.some(({ id }) => id === provider)) throw notFound("provider");
  if (!(await hasAccounts(db))) throw setUpFirst();
  const headers = await authHeaders(identity, client);
  const { response, headers: answered } = await identity
    .asking(provider, () =>
      identity.api.signInSocial({
        body: { provider, callbackURL: "/", errorCallbackURL: "/sign-in", disableRedirect: true },
        headers,
        returnHeaders: true,
      }),
    )
    .catch((error: unknown) => {
      outside.log.warn({ err: error, provider }, "a provider of sign-in could not be asked");
      throw providerAway();
    });
  return { url: response.url ?? "", cookies: answered.getSetCookie() };
}

/** Takes the browser back from a provider. Whoever comes for the first time gets a workspace of their own. */
export async function endExternalSignIn(
  outside: Outside,
  request: { readonly provider: string; readonly path: string; readonly cookie: string | undefined },
): Promise<{ location: string; cookies: string[] }> {
  const { identity, client } = outside;
  const headers = new Headers({ [ADDRESS_HEADER]: client.address, "user-agent": client.agent, cookie: request.cookie ?? "" });
  const answered = await identity.asking(request.provider, () =>
    identity.handler(new Request(new URL(request.path, identity.baseUrl), { headers })),
  );
  const cookies = answered.headers.getSetCookie();
  const location = answered.headers.get("location") ?? "/sign-in?error=refused";
  if (sessionTokenIn(cookies, identity) === undefined) return { location, cookies };
  const { accountId } = await finishSignIn(outside, cookies, "account.signed_in_elsewhere");
  await transaction(outside, async (tx) => {
    const account = await findAccount(tx, outside.vault, accountId);
    if (!account || (await listMemberships(tx, accountId)).length > 0) return;
    await foundWorkspace(tx, outside, accountId, { kind: "personal", name: "Personal" });
  });
  return { location, cookies };
}
