import { and, asc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Permission, Role } from "../../contract/permissions.ts";
import type { Queryable } from "../../platform/db/database.ts";
import { hashSecret } from "../../platform/secrets/secret-token.ts";
import { members, workspaces } from "./accounts.tables.ts";
import { sessions } from "./identity/identity.tables.ts";
import { apiKeys } from "./keys/keys.tables.ts";

export type Membership = { readonly accountId: string; readonly workspaceId: string; readonly role: Role };

/** A live session; never its secret. */
export type SessionRow = { readonly id: string; readonly accountId: string; readonly workspaceId: string | null };

/** How long a key's last use may lag behind, so that busy keys do not write with every request. */
const USE_LAG_MS = 60_000;

export async function findSession(
  db: Queryable,
  now: Date,
  by: { readonly token: string } | { readonly id: string },
): Promise<SessionRow | undefined> {
  const [session] = await db
    .select({ id: sessions.id, accountId: sessions.userId, workspaceId: sessions.workspaceId })
    .from(sessions)
    .where(and("token" in by ? eq(sessions.token, hashSecret(by.token)) : eq(sessions.id, by.id), gt(sessions.expiresAt, now)));
  return session;
}

/** The membership in the wanted workspace; without a wish in the session's one, or else in the first. */
export async function findMembership(db: Queryable, session: SessionRow, wanted: string | undefined): Promise<Membership | undefined> {
  const mine = await db
    .select({ accountId: members.accountId, workspaceId: members.workspaceId, role: members.role })
    .from(members)
    .where(and(eq(members.accountId, session.accountId), wanted === undefined ? undefined : eq(members.workspaceId, wanted)))
    .orderBy(asc(members.createdAt), asc(members.workspaceId));
  return mine.find(({ workspaceId }) => workspaceId === session.workspaceId) ?? mine[0];
}

type KeyRow = Membership & { readonly id: string; readonly scopes: readonly Permission[] };

/** A live key whose maker still belongs to its workspace. */
export async function findKey(db: Queryable, now: Date, hash: string): Promise<KeyRow | undefined> {
  const [key] = await db
    .select({
      id: apiKeys.id,
      scopes: apiKeys.scopes,
      accountId: apiKeys.accountId,
      workspaceId: apiKeys.workspaceId,
      role: members.role,
    })
    .from(apiKeys)
    .innerJoin(members, and(eq(members.workspaceId, apiKeys.workspaceId), eq(members.accountId, apiKeys.accountId)))
    .where(and(eq(apiKeys.hash, hash), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now))));
  return key;
}

export async function noteKeyUse(db: Queryable, now: Date, id: string): Promise<void> {
  const due = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, new Date(now.getTime() - USE_LAG_MS)));
  await db
    .update(apiKeys)
    .set({ lastUsedAt: now })
    .where(and(eq(apiKeys.id, id), due));
}

export async function hasWorkspace(db: Queryable, id: string): Promise<boolean> {
  const rows = await db.select({ one: sql`1` }).from(workspaces).where(eq(workspaces.id, id));
  return rows.length > 0;
}

export async function listWorkspaceIds(db: Queryable): Promise<string[]> {
  const rows = await db.select({ id: workspaces.id }).from(workspaces).orderBy(asc(workspaces.createdAt));
  return rows.map(({ id }) => id);
}
