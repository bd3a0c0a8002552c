import { hasAccounts } from "./accounts.repository.ts";
import type { SignInState } from "./accounts.schemas.ts";
import type { Accounts } from "./open-accounts.ts";

/** What the sign-in page needs to know before anybody has signed in. */
export async function getSignInState({ identity, shared, mail }: Accounts): Promise<SignInState> {
  if (!identity) return { signIn: false, setUp: true, sendsMail: false, providers: [] };
  const providers = identity.providers.map(({ id, name }) => ({ id, name }));
  return { signIn: true, setUp: await hasAccounts(shared.db), sendsMail: mail?.isSent === true, providers };
}
