import { and, asc, eq } from "drizzle-orm";
import type { WorkspaceId } from "../../../platform/context.ts";
import type { Queryable, Tx } from "../../../platform/db/database.ts";
import { accounts } from "../accounts.tables.ts";
import { apiKeys } from "./keys.tables.ts";

export async function insertKey(tx: Tx, key: typeof apiKeys.$inferInsert): Promise<void> {
  await tx.insert(apiKeys).values(key);
}

export async function listKeyRows(db: Queryable, workspaceId: WorkspaceId) {
  return db
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      scopes: apiKeys.scopes,
      madeBy: accounts.name,
      createdAt: apiKeys.createdAt,
      expiresAt: apiKeys.expiresAt,
      lastUsedAt: apiKeys.lastUsedAt,
    })
    .from(apiKeys)
    .innerJoin(accounts, eq(accounts.id, apiKeys.accountId))
    .where(eq(apiKeys.workspaceId, workspaceId))
    .orderBy(asc(apiKeys.createdAt));
}

export async function deleteKey(tx: Tx, workspaceId: WorkspaceId, id: string): Promise<boolean> {
  const gone = await tx
    .delete(apiKeys)
    .where(and(eq(apiKeys.id, id), eq(apiKeys.workspaceId, workspaceId)))
    .returning({ id: apiKeys.id });
  return gone.length > 0;
}
