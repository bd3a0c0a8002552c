import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Queryable } from "../db/database.ts";
import { seal, unseal } from "./seal.ts";
import { dataKeys } from "./vault.tables.ts";

const KEY_BYTES = 32;

/** Hands out the keys that data is encrypted with. They lie in the database, wrapped by the installation's key. */
export type Vault = {
  /** The key of that name, made when it is first asked for. `q` is the open transaction, if there is one. */
  dataKey(q: Queryable, owner: KeyOwner): Promise<Buffer>;
  /** What a workspace's data is encrypted with, by what it is. */
  workspaceKeys(q: Queryable, workspaceId: string): Promise<WorkspaceKeys>;
  /** What people and their ways in are encrypted with. */
  identityKeys(q: Queryable): Promise<IdentityKeys>;
};

/** Made from the workspace's one key. `names` and `contacts` are for HMAC, the others encrypt. */
export type WorkspaceKeys = Readonly<Record<"files" | "names" | "readings" | "contacts", Buffer>>;

/** Made from the key `identity`. `lookups` is for HMAC, the others encrypt. */
export type IdentityKeys = Readonly<Record<"addresses" | "lookups" | "secrets", Buffer>>;

/** The installation's ledger, its sign-in, or a workspace. */
export type KeyOwner = { readonly id: "ledger" | "identity" } | { readonly id: string; readonly workspaceId: string };

/** What wraps data keys: the installation's key, of any form and length, brought to 256 bits. */
export type WrappingKey = { readonly bytes: Buffer; readonly fingerprint: string };

export function wrappingKey(installationKey: string): WrappingKey {
  const bytes = Buffer.from(hkdfSync("sha256", installationKey, "", "candor data keys", KEY_BYTES));
  return { bytes, fingerprint: createHmac("sha256", bytes).update("fingerprint").digest("hex").slice(0, 16) };
}

/** Keys stay in memory once they have been asked for: reading a document decrypts it once, and unwraps nothing. */
export function createVault(key: WrappingKey, now: () => Date): Vault {
  const known = new Map<string, Buffer>();
  const derived = new WeakMap<Buffer, WorkspaceKeys>();
  const derivedForPeople = new WeakMap<Buffer, IdentityKeys>();
  const find = async (q: Queryable, id: string) => (await q.select().from(dataKeys).where(eq(dataKeys.id, id)))[0];
  const vault: Vault = {
    dataKey: async (q, owner) => {
      const { id } = owner;
      const cached = known.get(id);
      if (cached) return cached;
      let row = await find(q, id);
      if (!row) {
        const wrapped = seal(key.bytes, randomBytes(KEY_BYTES), placeOf(id));
        const workspaceId = "workspaceId" in owner ? owner.workspaceId : null;
        await q.insert(dataKeys).values({ id, workspaceId, wrapped, wrappedBy: key.fingerprint, createdAt: now() }).onConflictDoNothing();
        row = await find(q, id);
      }
      const bytes = unseal(key.bytes, row?.wrapped ?? "", placeOf(id));
      // Not kept when it was made just now: the transaction that made it may still be undone.
      if (row && row.createdAt.getTime() < now().getTime() - SETTLED_MS) known.set(id, bytes);
      return bytes;
    },
    workspaceKeys: async (q, workspaceId) => {
      const key = await vault.dataKey(q, { id: workspaceId, workspaceId });
      const keys = derived.get(key) ?? keysFrom(key);
      derived.set(key, keys);
      return keys;
    },
    identityKeys: async (q) => {
      const key = await vault.dataKey(q, { id: "identity" });
      const keys = derivedForPeople.get(key) ?? identityKeysFrom(key);
      derivedForPeople.set(key, keys);
      return keys;
    },
  };
  return vault;
}

const derive = (key: Buffer, use: string) => Buffer.from(hkdfSync("sha256", key, "", `candor ${use}`, KEY_BYTES));

const keysFrom = (key: Buffer): WorkspaceKeys => ({
  files: derive(key, "files"),
  names: derive(key, "names"),
  readings: derive(key, "readings"),
  contacts: derive(key, "contacts"),
});

const identityKeysFrom = (key: Buffer): IdentityKeys => ({
  addresses: derive(key, "addresses"),
  lookups: derive(key, "lookups"),
  secrets: derive(key, "secrets"),
});

/** Longer than any transaction lasts. */
const SETTLED_MS = 120_000;

export const placeOf = (id: string): string => `data key ${id}`;
