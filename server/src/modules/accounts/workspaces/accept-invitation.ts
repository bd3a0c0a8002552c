import { record } from "../../../platform/audit/record.ts";
import type { WorkspaceId } from "../../../platform/context.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { transaction } from "../../../platform/db/transaction.ts";
import type { AccountCtx, Shared } from "../access-gate.ts";
import { linkRefused, memberExists, otherPerson } from "../accounts.errors.ts";
import { findAccount, findAccountId, setSessionWorkspace } from "../accounts.repository.ts";
import type { ShownInvitation } from "../accounts.schemas.ts";
import type { Outside } from "../outside.ts";
import { deleteInvitation, findInvitation, type InvitationRow } from "./invitations.repository.ts";
import { findWorkspace, insertMember } from "./workspaces.repository.ts";

/** What an invitation offers, for whoever holds its link. */
export async function showInvitation({ db, vault, now }: Outside, secret: string): Promise<ShownInvitation> {
  const invitation = await findInvitation(db, vault, secret, now());
  const workspace = invitation && (await findWorkspace(db, invitation.workspaceId));
  if (!workspace) throw linkRefused();
  const { email, role } = invitation;
  return { workspace: workspace.name, email, role, hasAccount: (await findAccountId(db, vault, email)) !== undefined };
}

/** Joins a workspace with the account that the invitation was sent to, and takes this session there. */
export async function acceptInvitation(ctx: AccountCtx, secret: string): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const invitation = await findInvitation(tx, ctx.vault, secret, ctx.now());
    if (!invitation) throw linkRefused();
    const account = await findAccount(tx, ctx.vault, ctx.accountId);
    if (account?.email !== invitation.email) throw otherPerson();
    await joinByInvitation(tx, ctx, { invitation, accountId: ctx.accountId });
    await ctx.identity.sessions.doubt(ctx.accountId);
    await setSessionWorkspace(tx, ctx.session.id, invitation.workspaceId);
    return { id: invitation.workspaceId };
  });
}

/** Turns an invitation into a membership; inside the caller's transaction. */
export async function joinByInvitation(
  tx: Tx,
  shared: Pick<Shared, "newId" | "now" | "vault">,
  { invitation, accountId }: { readonly invitation: InvitationRow; readonly accountId: string },
): Promise<void> {
  const { id, workspaceId, role } = invitation;
  // Gone under a double click: only one of the two takes it.
  if (!(await deleteInvitation(tx, workspaceId, id))) throw linkRefused();
  if (!(await insertMember(tx, { workspaceId, accountId, role, createdAt: shared.now() }))) throw memberExists();
  const actor = { kind: "account", id: accountId, role, may: () => false } as const;
  const ctx = { ...shared, actor, workspaceId: workspaceId as WorkspaceId };
  await record(tx, ctx, { action: "member.joined", subjectId: accountId, facts: { role, invitation: id } });
}
