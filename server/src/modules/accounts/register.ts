import { record } from "../../platform/audit/record.ts";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { accountExists, linkRefused, otherPerson, setUpFirst } from "./accounts.errors.ts";
import { hasAccounts, insertAccount, insertPassword } from "./accounts.repository.ts";
import type { Register } from "./accounts.schemas.ts";
import type { SignedIn } from "./finish-sign-in.ts";
import { authHeaders } from "./identity/call-auth.ts";
import { hashPassword } from "./identity/password.ts";
import type { Outside } from "./outside.ts";
import { signIn } from "./sign-in.ts";
import { joinByInvitation } from "./workspaces/accept-invitation.ts";
import { foundWorkspace } from "./workspaces/create-workspace.ts";
import { findInvitation } from "./workspaces/invitations.repository.ts";

/** Makes an account, and with it the workspace of its own or the place that an invitation holds. The person is signed in. */
export async function register(outside: Outside, input: Register): Promise<SignedIn> {
  if (!(await hasAccounts(outside.db))) throw setUpFirst();
  const { email, password, invitation } = input;
  const hash = await hashPassword(password);
  await transaction(outside, async (tx) => {
    const at = outside.now();
    const invited = invitation === undefined ? undefined : await findInvitation(tx, outside.vault, invitation, at);
    if (invitation !== undefined && !invited) throw linkRefused();
    if (invited && invited.email !== email) throw otherPerson();
    const accountId = outside.newId("acc");
    // Whoever holds the invitation has read the mail it came in.
    const account = { id: accountId, name: input.fullName, email, emailVerified: invited !== undefined, createdAt: at, updatedAt: at };
    if ((await insertAccount(tx, outside.vault, account)) === undefined) throw accountExists();
    await insertPassword(tx, { id: outside.newId("crd"), accountId, hash, at });
    if (invited) await joinByInvitation(tx, outside, { invitation: invited, accountId });
    const workspaceId = invited?.workspaceId ?? (await foundWorkspace(tx, outside, accountId, workspaceOf(input)));
    await recordRegistration(tx, outside, { accountId, workspaceId, after: { email, name: input.fullName } });
  });
  const signedIn = await signIn(outside, { email, password });
  if (invitation === undefined)
    await outside.identity.api.sendVerificationEmail({ body: { email }, headers: await authHeaders(outside.identity, outside.client) });
  return signedIn;
}

/** A seeker works alone; a recruiter's workspace is a company's, and always a new one, whatever others are called. */
const workspaceOf = ({ role, fullName, companyName }: Register) =>
  role === "seeker" ? ({ kind: "personal", name: "Personal" } as const) : ({ kind: "company", name: companyName ?? fullName } as const);

async function recordRegistration(
  tx: Tx,
  outside: Outside,
  made: { readonly accountId: string; readonly workspaceId: string; readonly after: object },
): Promise<void> {
  const { accountId, workspaceId, after } = made;
  const actor = { kind: "account", id: accountId, role: "viewer", may: () => false } as const;
  const ctx = { ...outside, actor, workspaceId: workspaceId as WorkspaceId };
  await record(tx, ctx, { action: "account.registered", subjectId: accountId, personId: accountId, after });
}
