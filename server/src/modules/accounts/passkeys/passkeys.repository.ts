import { and, asc, eq } from "drizzle-orm";
import type { Queryable, Tx } from "../../../platform/db/database.ts";
import { passkeys } from "./passkeys.tables.ts";

export type PasskeyRow = Pick<typeof passkeys.$inferSelect, "id" | "name" | "backedUp" | "createdAt">;

const SHOWN = { id: passkeys.id, name: passkeys.name, backedUp: passkeys.backedUp, createdAt: passkeys.createdAt };

const ownPasskey = (accountId: string, id: string) => and(eq(passkeys.id, id), eq(passkeys.userId, accountId));

export async function listPasskeyRows(db: Queryable, accountId: string): Promise<PasskeyRow[]> {
  return db.select(SHOWN).from(passkeys).where(eq(passkeys.userId, accountId)).orderBy(asc(passkeys.createdAt), asc(passkeys.id));
}

/** Undefined when it is not one of the account's. */
export async function setPasskeyName(tx: Tx, accountId: string, id: string, name: string): Promise<PasskeyRow | undefined> {
  return (await tx.update(passkeys).set({ name }).where(ownPasskey(accountId, id)).returning(SHOWN))[0];
}

export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
  return (await tx.delete(passkeys).where(ownPasskey(accountId, id)).returning({ id: passkeys.id })).length > 0;
}
