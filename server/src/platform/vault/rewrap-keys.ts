import { asc, eq } from "drizzle-orm";
import { ConfigError } from "../config/config.ts";
import type { Database } from "../db/database.ts";
import { transaction } from "../db/transaction.ts";
import { seal, unseal } from "./seal.ts";
import { dataKeys } from "./vault.tables.ts";
import { placeOf, type WrappingKey } from "./vault.ts";

/**
 * Wraps every data key anew; what they encrypt stays as it is. Answers how many were wrapped now.
 *
 * One key at a time, each in a transaction: after a crash the same two keys finish what is left.
 */
export async function rewrapKeys(db: Database, from: WrappingKey, to: WrappingKey): Promise<number> {
  const rows = await db.select({ id: dataKeys.id, wrappedBy: dataKeys.wrappedBy }).from(dataKeys).orderBy(asc(dataKeys.id));
  const foreign = rows.find(({ wrappedBy }) => wrappedBy !== from.fingerprint && wrappedBy !== to.fingerprint);
  if (foreign)
    throw new ConfigError("There are data keys that neither the present key nor the new one has wrapped. Bring back the right key first.");
  const waiting = rows.filter(({ wrappedBy }) => wrappedBy === from.fingerprint);
  for (const { id } of waiting) {
    await transaction({ db }, async (tx) => {
      const [row] = await tx.select().from(dataKeys).where(eq(dataKeys.id, id)).for("update");
      if (row?.wrappedBy !== from.fingerprint) return;
      const wrapped = seal(to.bytes, unseal(from.bytes, row.wrapped, placeOf(id)), placeOf(id));
      await tx.update(dataKeys).set({ wrapped, wrappedBy: to.fingerprint }).where(eq(dataKeys.id, id));
    });
  }
  return waiting.length;
}
