import { and, asc, eq, gt } from "drizzle-orm";
import type { WorkspaceId } from "../../../platform/context.ts";
import type { Queryable, Tx } from "../../../platform/db/database.ts";
import { hashSecret } from "../../../platform/secrets/secret-token.ts";
import type { Vault } from "../../../platform/vault/vault.ts";
import { type Addresses, addressesOf } from "../addresses.ts";
import { invitations } from "./invitations.tables.ts";

/** With its address in clear. */
export type InvitationRow = Omit<typeof invitations.$inferSelect, "emailIndex">;

/** A waiting invitation by the secret of its link. */
export async function findInvitation(db: Queryable, vault: Vault, secret: string, now: Date): Promise<InvitationRow | undefined> {
  const [found] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.hash, hashSecret(secret)), gt(invitations.expiresAt, now)));
  return found && withAddress(await addressesOf(db, vault), found);
}

export async function listWaiting(db: Queryable, vault: Vault, workspaceId: WorkspaceId, now: Date): Promise<InvitationRow[]> {
  const rows = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.createdAt));
  const addresses = await addressesOf(db, vault);
  return rows.map((row) => withAddress(addresses, row));
}

/** A new invitation of the same address takes the place of the one before. */
export async function replaceInvitation(tx: Tx, vault: Vault, invitation: InvitationRow): Promise<void> {
  const { id, workspaceId, email } = invitation;
  const addresses = await addressesOf(tx, vault);
  // Invitations of one person by two workspaces do not look alike.
  const emailIndex = addresses.index(email, workspaceId);
  await tx.delete(invitations).where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.emailIndex, emailIndex)));
  await tx.insert(invitations).values({ ...invitation, email: addresses.close(id, email), emailIndex });
}

const withAddress = (addresses: Addresses, row: typeof invitations.$inferSelect): InvitationRow => ({
  ...row,
  email: addresses.open(row.id, row.email),
});

export async function deleteInvitation(tx: Tx, workspaceId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.workspaceId, workspaceId)))
    .returning({ id: invitations.id });
  return gone.length > 0;
}
