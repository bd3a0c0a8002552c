import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Database } from "../../platform/db/database.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { accounts } from "./accounts.tables.ts";
import { addressesOf } from "./addresses.ts";

/** Seals the addresses that an earlier version, or an import, has left in clear. Twice, or by two processes, does no harm. */
export async function sealAddresses(db: Database, vault: Vault): Promise<void> {
  const clear = and(isNotNull(accounts.email), isNull(accounts.emailIndex));
  const rows = await db.select({ id: accounts.id, email: accounts.email }).from(accounts).where(clear);
  const addresses = await addressesOf(db, vault);
  for (const { id, email } of rows)
    if (email !== null)
      await db
        .update(accounts)
        .set({ email: addresses.close(id, email), emailIndex: addresses.index(email) })
        .where(and(eq(accounts.id, id), clear));
}
