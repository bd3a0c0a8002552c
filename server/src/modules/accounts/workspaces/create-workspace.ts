import { record } from "../../../platform/audit/record.ts";
import type { WorkspaceId } from "../../../platform/context.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { transaction } from "../../../platform/db/transaction.ts";
import type { AccountCtx, Shared } from "../access-gate.ts";
import { setSessionWorkspace } from "../accounts.repository.ts";
import type { NewWorkspace } from "../accounts.schemas.ts";
import { insertMember, insertWorkspace } from "./workspaces.repository.ts";

/** Makes a workspace whose owner is the given account; inside the caller's transaction. */
export async function foundWorkspace(
  tx: Tx,
  shared: Pick<Shared, "newId" | "now" | "vault">,
  accountId: string,
  { name, kind }: NewWorkspace,
): Promise<string> {
  const id = shared.newId("wsp");
  const createdAt = shared.now();
  await insertWorkspace(tx, { id, kind, name, createdAt });
  await insertMember(tx, { workspaceId: id, accountId, role: "owner", createdAt });
  const actor = { kind: "account", id: accountId, role: "owner", may: () => true } as const;
  await record(
    tx,
    { ...shared, actor, workspaceId: id as WorkspaceId },
    { action: "workspace.created", subjectId: id, after: { kind, name } },
  );
  return id;
}

/** Makes another workspace for a person who has signed in, and takes them there. */
export async function createWorkspace(ctx: AccountCtx, input: NewWorkspace): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const id = await foundWorkspace(tx, ctx, ctx.accountId, input);
    await ctx.identity.sessions.doubt(ctx.accountId);
    await setSessionWorkspace(tx, ctx.session.id, id);
    return { id };
  });
}
