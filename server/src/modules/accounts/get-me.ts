import { permissionsOf } from "../../contract/permissions.ts";
import { findMembership } from "./access-gate.repository.ts";
import type { AccountCtx } from "./access-gate.ts";
import { signInNeeded } from "./accounts.errors.ts";
import { findAccount, listMemberships, listSessions } from "./accounts.repository.ts";
import type { Me, SessionView } from "./accounts.schemas.ts";

/** Who has signed in, where they work, and what they may do there. */
export async function getMe(ctx: AccountCtx, wanted?: string): Promise<Me> {
  const account = await findAccount(ctx.db, ctx.vault, ctx.accountId);
  if (!account) throw signInNeeded();
  const workspaces = (await listMemberships(ctx.db, ctx.accountId)).map(({ workspaceId, ...rest }) => ({ id: workspaceId, ...rest }));
  const here = await findMembership(ctx.db, ctx.session, wanted);
  const { id, name, email, emailVerified, twoFactorEnabled } = account;
  return {
    account: { id, name, email: email ?? "", emailVerified, twoFactor: twoFactorEnabled },
    workspaceId: here?.workspaceId ?? null,
    permissions: here ? permissionsOf(here.role) : [],
    workspaces,
  };
}

/** Where the person is signed in. */
export async function getSessions(ctx: AccountCtx): Promise<SessionView[]> {
  const rows = await listSessions(ctx.db, ctx.accountId, ctx.now());
  return rows.map(({ createdAt, usedAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    usedAt: usedAt.toISOString(),
    isCurrent: row.id === ctx.session.id,
  }));
}
