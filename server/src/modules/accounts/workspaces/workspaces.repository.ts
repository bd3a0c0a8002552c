import { and, asc, count, eq } from "drizzle-orm";
import type { Role } from "../../../contract/permissions.ts";
import type { WorkspaceId } from "../../../platform/context.ts";
import type { Queryable, Tx } from "../../../platform/db/database.ts";
import type { Vault } from "../../../platform/vault/vault.ts";
import { accounts, members, workspaces } from "../accounts.tables.ts";
import { addressesOf } from "../addresses.ts";
import { apiKeys } from "../keys/keys.tables.ts";

type WorkspaceRow = typeof workspaces.$inferSelect;

export async function insertWorkspace(tx: Tx, workspace: WorkspaceRow): Promise<void> {
  await tx.insert(workspaces).values(workspace);
}

export async function findWorkspace(db: Queryable, id: string): Promise<WorkspaceRow | undefined> {
  return (await db.select().from(workspaces).where(eq(workspaces.id, id)))[0];
}

export async function renameTo(tx: Tx, id: string, change: Partial<Pick<WorkspaceRow, "name" | "kind">>): Promise<void> {
  await tx.update(workspaces).set(change).where(eq(workspaces.id, id));
}

/** Everything that names it goes along. */
export async function removeWorkspace(tx: Tx, id: string): Promise<void> {
  await tx.delete(workspaces).where(eq(workspaces.id, id));
}

/** False when the person belongs to the workspace already. */
export async function insertMember(tx: Tx, member: typeof members.$inferInsert): Promise<boolean> {
  const made = await tx.insert(members).values(member).onConflictDoNothing().returning({ id: members.accountId });
  return made.length > 0;
}

export async function listMemberRows(db: Queryable, vault: Vault, workspaceId: WorkspaceId) {
  const rows = await db
    .select({ id: accounts.id, name: accounts.name, email: accounts.email, role: members.role, joinedAt: members.createdAt })
    .from(members)
    .innerJoin(accounts, eq(accounts.id, members.accountId))
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(asc(members.createdAt), asc(accounts.id));
  const addresses = await addressesOf(db, vault);
  return rows.map((row) => ({ ...row, email: row.email === null ? null : addresses.open(row.id, row.email) }));
}

const membership = (workspaceId: WorkspaceId, accountId: string) =>
  and(eq(members.workspaceId, workspaceId), eq(members.accountId, accountId));

/** Every member's row stays locked until the transaction ends, so that two owners cannot leave at once. */
export async function lockMembers(tx: Tx, workspaceId: WorkspaceId): Promise<ReadonlyMap<string, Role>> {
  const rows = await tx
    .select({ id: members.accountId, role: members.role })
    .from(members)
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(asc(members.accountId))
    .for("update");
  return new Map(rows.map(({ id, role }) => [id, role]));
}

export async function setRole(tx: Tx, workspaceId: WorkspaceId, accountId: string, role: Role): Promise<void> {
  await tx.update(members).set({ role }).where(membership(workspaceId, accountId));
}

/** Takes a person out, and with them the keys that acted for them here. */
export async function deleteMember(tx: Tx, workspaceId: WorkspaceId, accountId: string): Promise<void> {
  await tx.delete(apiKeys).where(and(eq(apiKeys.workspaceId, workspaceId), eq(apiKeys.accountId, accountId)));
  await tx.delete(members).where(membership(workspaceId, accountId));
}

export async function countMembersWithEmail(tx: Tx, vault: Vault, workspaceId: WorkspaceId, email: string): Promise<number> {
  const emailIndex = (await addressesOf(tx, vault)).index(email);
  const [row] = await tx
    .select({ count: count() })
    .from(members)
    .innerJoin(accounts, eq(accounts.id, members.accountId))
    .where(and(eq(members.workspaceId, workspaceId), eq(accounts.emailIndex, emailIndex)));
  return row?.count ?? 0;
}
