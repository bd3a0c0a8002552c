import { eraseDigestKeys } from "../../platform/audit/digest.ts";
import type { WorkspaceId } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import type { AccountCtx } from "./access-gate.ts";
import { notConfirmed } from "./accounts.errors.ts";
import { findAccount, listMemberships, removeAccount } from "./accounts.repository.ts";
import type { DeleteAccount } from "./accounts.schemas.ts";
import type { StoredFiles } from "./closing.ts";
import { confirmPerson } from "./confirm-person.ts";
import type { Client } from "./outside.ts";
import { recordForAccount } from "./record-for-account.ts";
import { forgetFailures } from "./sign-in-failures.ts";
import { closeWorkspace } from "./workspaces/delete-workspace.ts";
import { assertOwnerStays } from "./workspaces/members.rules.ts";
import { lockMembers } from "./workspaces/workspaces.repository.ts";

/**
 * Deletes the person's account, and with it every workspace that is theirs alone. `confirm` is their e-mail address.
 *
 * Refused while they are the last owner of a workspace with others in it: somebody must be able to run it. The ledgers stay,
 * without the key that gave the person's digests a meaning.
 */
export async function deleteAccount(
  ctx: AccountCtx & { readonly client: Client },
  files: StoredFiles,
  { confirm, password }: DeleteAccount,
): Promise<{ id: string }> {
  const { accountId } = ctx;
  const email = (await findAccount(ctx.db, ctx.vault, accountId))?.email ?? "";
  if (confirm.trim().toLowerCase() !== email) throw notConfirmed();
  await confirmPerson(ctx, password);
  const actor = { kind: "account", id: accountId, role: "owner", may: () => true } as const;
  const mine = (await listMemberships(ctx.db, accountId)).map(({ workspaceId }) => workspaceId as WorkspaceId).toSorted();
  const stored = (await Promise.all(mine.map((id) => files.of(ctx, id)))).flat();
  await transaction(ctx, async (tx) => {
    await recordForAccount(tx, ctx, accountId, { action: "account.deleted", subjectId: accountId });
    // In one order, so that two people who leave the same workspaces do not wait for each other.
    for (const workspaceId of mine) {
      const roles = await lockMembers(tx, workspaceId);
      if (roles.size === 1 && roles.has(accountId)) await closeWorkspace(tx, { ...ctx, actor }, workspaceId);
      else assertOwnerStays(roles, accountId);
    }
    await eraseDigestKeys(tx, [accountId]);
    await ctx.identity.sessions.doubt(accountId);
    await removeAccount(tx, accountId);
  });
  await forgetFailures(ctx, email);
  await files.removeUnused(ctx, stored);
  return { id: accountId };
}
