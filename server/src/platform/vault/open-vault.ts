import { ne } from "drizzle-orm";
import { ConfigError } from "../config/config.ts";
import type { Database } from "../db/database.ts";
import { dataKeys } from "./vault.tables.ts";
import { createVault, type Vault, wrappingKey } from "./vault.ts";

/** Opens the vault, and refuses to go on with another key than the one that what is here was encrypted with. */
export async function openVault(db: Database, installationKey: string, now: () => Date): Promise<Vault> {
  const key = wrappingKey(installationKey);
  const foreign = await db.select({ id: dataKeys.id }).from(dataKeys).where(ne(dataKeys.wrappedBy, key.fingerprint)).limit(1);
  if (foreign.length > 0)
    throw new ConfigError(
      "The key of this installation is not the one that its data is encrypted with. Bring it back: CANDOR_KEY, CANDOR_KEY_FILE, or the file key in the data folder. Every process needs the same. If `candor keys rotate` was interrupted, run it again.",
    );
  const vault = createVault(key, now);
  // Made here: within a workspace nobody may make a key that is not its own.
  for (const id of ["ledger", "identity"] as const) await vault.dataKey(db, { id });
  return vault;
}
