import { createHmac, randomBytes } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import type { Queryable, Tx } from "../db/database.ts";
import { seal, unseal } from "../vault/seal.ts";
import { digestKeys } from "../vault/vault.tables.ts";
import type { Vault } from "../vault/vault.ts";

const KEY_BYTES = 32;

/** Whose data it is, and in which workspace. */
export type DigestOwner = { readonly id: string; readonly workspaceId: string };

/**
 * HMAC-SHA256 of a plain value under its owner's own key, hexadecimal; null of nothing.
 *
 * It shows later whether a value is the one of then, to whoever has the value. Once the key is erased it shows nothing.
 */
export const digestOf = (key: Uint8Array, value: unknown): string | null =>
  value === undefined ? null : createHmac("sha256", key).update(canonical(value)).digest("hex");

/** Reads the owner's key, or makes it. */
export async function digestKey(tx: Tx, ctx: { readonly vault: Vault; readonly now: () => Date }, owner: DigestOwner): Promise<Buffer> {
  const ledgerKey = await ctx.vault.dataKey(tx, { id: "ledger" });
  const place = `digest key ${owner.id}`;
  let known = await findSealed(tx, owner.id);
  if (known === undefined) {
    const sealed = seal(ledgerKey, randomBytes(KEY_BYTES), place);
    await tx
      .insert(digestKeys)
      .values({ ...owner, sealed, createdAt: ctx.now() })
      .onConflictDoNothing();
    known = (await findSealed(tx, owner.id)) ?? "";
  }
  return unseal(ledgerKey, known, place);
}

async function findSealed(q: Queryable, id: string): Promise<string | undefined> {
  const [row] = await q.select({ sealed: digestKeys.sealed }).from(digestKeys).where(eq(digestKeys.id, id));
  return row?.sealed;
}

/** Makes every digest of these people's data meaningless, in the transaction that deletes the data. */
export async function eraseDigestKeys(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(digestKeys).where(inArray(digestKeys.id, [...ids]));
}

/** JSON with the keys of every object in order, so that equal values have equal digests. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
