import { and, asc, eq, gt } from "drizzle-orm";
import type { WorkspaceId } from "../../../platform/context.ts";
import type { Queryable, Tx } from "../../../platform/db/database.ts";
import { hashSecret } from "../../../platform/secrets/secret-token.ts";
import { invitations } from "./invitations.tables.ts";

export type InvitationRow = typeof invitations.$inferSelect;

/** A waiting invitation by the secret of its link. */
export async function findInvitation(db: Queryable, secret: string, now: Date): Promise<InvitationRow | undefined> {
  const [found] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.hash, hashSecret(secret)), gt(invitations.expiresAt, now)));
  return found;
}

export async function listWaiting(db: Queryable, workspaceId: WorkspaceId, now: Date): Promise<InvitationRow[]> {
  return db
    .select()
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.createdAt));
}

/** A new invitation of the same address takes the place of the one before. */
export async function replaceInvitation(tx: Tx, invitation: InvitationRow): Promise<void> {
  const { workspaceId, email } = invitation;
  await tx.delete(invitations).where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.email, email)));
  await tx.insert(invitations).values(invitation);
}

export async function deleteInvitation(tx: Tx, workspaceId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.workspaceId, workspaceId)))
    .returning({ id: invitations.id });
  return gone.length > 0;
}
