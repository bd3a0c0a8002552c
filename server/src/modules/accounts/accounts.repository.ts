import { and, asc, eq, inArray, isNotNull, isNull, lt, ne } from "drizzle-orm";
import type { Role } from "../../contract/permissions.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { accounts, members, workspaces } from "./accounts.tables.ts";
import { addressesOf } from "./addresses.ts";
import { credentials, refreshTokens, sessions } from "./identity/identity.tables.ts";

export type AccountRow = typeof accounts.$inferSelect;

/** With its address in clear. */
type NewAccount = Omit<typeof accounts.$inferInsert, "email" | "emailIndex"> & { readonly email: string };

/** An account with its address in clear. */
export async function findAccount(db: Queryable, vault: Vault, id: string): Promise<AccountRow | undefined> {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id));
  if (row?.email == null) return row;
  return { ...row, email: (await addressesOf(db, vault)).open(id, row.email) };
}

export async function findAccountId(db: Queryable, vault: Vault, email: string): Promise<string | undefined> {
  const emailIndex = (await addressesOf(db, vault)).index(email);
  return (await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.emailIndex, emailIndex)))[0]?.id;
}

/** What the people of these ids are called; those who are gone are left out. */
export async function namesOfAccounts(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whether anybody can sign in at all. */
export async function hasAccounts(db: Queryable): Promise<boolean> {
  return (await db.select({ id: accounts.id }).from(accounts).where(isNotNull(accounts.email)).limit(1)).length > 0;
}

/** The owner and the workspace of the time without sign-in, while nobody has claimed them. */
export async function findUnclaimed(db: Queryable): Promise<{ readonly accountId: string; readonly workspaceId: string } | undefined> {
  const [found] = await db
    .select({ accountId: accounts.id, workspaceId: members.workspaceId })
    .from(accounts)
    .innerJoin(members, eq(members.accountId, accounts.id))
    .where(and(isNull(accounts.email), eq(members.role, "owner")))
    .orderBy(asc(members.createdAt))
    .limit(1);
  return found;
}

/** Undefined when the e-mail address is taken. */
export async function insertAccount(tx: Tx, vault: Vault, account: NewAccount): Promise<string | undefined> {
  const row = { ...account, ...(await storedAddress(tx, vault, account)) };
  const [made] = await tx.insert(accounts).values(row).onConflictDoNothing().returning({ id: accounts.id });
  return made?.id;
}

export async function claimAccount(
  tx: Tx,
  vault: Vault,
  id: string,
  claim: Pick<NewAccount, "name" | "email" | "emailVerified" | "updatedAt">,
): Promise<void> {
  const stored = { ...claim, ...(await storedAddress(tx, vault, { id, email: claim.email })) };
  await tx.update(accounts).set(stored).where(eq(accounts.id, id));
}

/** Memberships, sessions, tokens, passwords, passkeys, and the keys and invitations that the person made go along. */
export async function removeAccount(tx: Tx, id: string): Promise<void> {
  await tx.delete(accounts).where(eq(accounts.id, id));
}

/** An address as its two columns hold it. */
async function storedAddress(q: Queryable, vault: Vault, { id, email }: Pick<NewAccount, "id" | "email">) {
  const addresses = await addressesOf(q, vault);
  return { email: addresses.close(id, email), emailIndex: addresses.index(email) };
}

export async function insertPassword(tx: Tx, row: { id: string; accountId: string; hash: string; at: Date }): Promise<void> {
  const { id, accountId, hash, at } = row;
  await tx
    .insert(credentials)
    .values({ id, userId: accountId, providerId: "credential", accountId, password: hash, createdAt: at, updatedAt: at });
}

const passwordOf = (accountId: string) => and(eq(credentials.userId, accountId), eq(credentials.providerId, "credential"));

export async function findPasswordHash(db: Queryable, accountId: string): Promise<string | undefined> {
  const [row] = await db.select({ hash: credentials.password }).from(credentials).where(passwordOf(accountId));
  return row?.hash ?? undefined;
}

export async function updatePasswordHash(db: Queryable, accountId: string, hash: string): Promise<void> {
  await db.update(credentials).set({ password: hash }).where(passwordOf(accountId));
}

export type MembershipRow = {
  readonly workspaceId: string;
  readonly name: string;
  readonly kind: "personal" | "company";
  readonly role: Role;
};

/** The workspaces of a person, the first joined first. */
export async function listMemberships(db: Queryable, accountId: string): Promise<MembershipRow[]> {
  return db
    .select({ workspaceId: workspaces.id, name: workspaces.name, kind: workspaces.kind, role: members.role })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(eq(members.accountId, accountId))
    .orderBy(asc(members.createdAt), asc(workspaces.id));
}

/** Where to write to those who answer for a workspace. */
export async function ownersAddresses(tx: Queryable, vault: Vault, workspaceId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: accounts.id, email: accounts.email })
    .from(members)
    .innerJoin(accounts, eq(accounts.id, members.accountId))
    .where(and(eq(members.workspaceId, workspaceId), eq(members.role, "owner"), isNotNull(accounts.email)));
  const addresses = await addressesOf(tx, vault);
  return rows.flatMap(({ id, email }) => (email === null ? [] : addresses.open(id, email)));
}

export async function insertRefreshToken(
  tx: Tx,
  token: { readonly hash: string; readonly sessionId: string; readonly expiresAt: Date; readonly createdAt: Date },
): Promise<void> {
  await tx.insert(refreshTokens).values(token);
}

/** The token with its session, locked until the transaction ends. */
export async function lockRefreshToken(tx: Tx, hash: string) {
  const [row] = await tx
    .select({
      usedAt: refreshTokens.usedAt,
      expiresAt: refreshTokens.expiresAt,
      sessionId: sessions.id,
      accountId: sessions.userId,
      sessionEnds: sessions.expiresAt,
    })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .where(eq(refreshTokens.hash, hash))
    .for("update");
  return row;
}

export async function useRefreshToken(tx: Tx, hash: string, at: Date): Promise<void> {
  await tx.update(refreshTokens).set({ usedAt: at }).where(eq(refreshTokens.hash, hash));
}

export async function extendSession(tx: Tx, id: string, expiresAt: Date, updatedAt: Date): Promise<void> {
  await tx.update(sessions).set({ expiresAt, updatedAt }).where(eq(sessions.id, id));
}

export async function sessionBegan(db: Queryable, id: string): Promise<Date | undefined> {
  return (await db.select({ at: sessions.createdAt }).from(sessions).where(eq(sessions.id, id)))[0]?.at;
}

export async function setSessionWorkspace(tx: Queryable, id: string, workspaceId: string | null): Promise<void> {
  await tx.update(sessions).set({ workspaceId }).where(eq(sessions.id, id));
}

/** Ends a session of the account; false when there is none. */
export async function deleteSession(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, accountId)))
    .returning({ id: sessions.id });
  return gone.length > 0;
}

/** Ends every session of the account but one; answers how many there were. */
export async function deleteOtherSessions(tx: Tx, accountId: string, keptId: string): Promise<number> {
  const others = and(eq(sessions.userId, accountId), ne(sessions.id, keptId));
  return (await tx.delete(sessions).where(others).returning({ id: sessions.id })).length;
}

async function deleteExpiredSessions(db: Queryable, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
}

export async function listSessions(db: Queryable, accountId: string, now: Date) {
  await deleteExpiredSessions(db, now);
  return db
    .select({
      id: sessions.id,
      address: sessions.ipAddress,
      agent: sessions.userAgent,
      createdAt: sessions.createdAt,
      usedAt: sessions.updatedAt,
    })
    .from(sessions)
    .where(eq(sessions.userId, accountId))
    .orderBy(asc(sessions.createdAt));
}
