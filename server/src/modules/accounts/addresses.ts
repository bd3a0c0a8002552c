import { createHmac } from "node:crypto";
import type { Queryable } from "../../platform/db/database.ts";
import { seal, unseal } from "../../platform/vault/seal.ts";
import type { IdentityKeys, Vault } from "../../platform/vault/vault.ts";

/** The addresses of people and of invitations as they are stored: encrypted, with an HMAC beside them to find them by. */
export type Addresses = {
  /** Equal for equal addresses of one scope, and nothing to anybody without the key. */
  index(email: string, scope?: string): string;
  /** `owner` is the id of the row, outside of which the sealed address does not open. */
  close(owner: string, email: string): string;
  open(owner: string, sealed: string): string;
};

export async function addressesOf(q: Queryable, vault: Pick<Vault, "identityKeys">): Promise<Addresses> {
  return addressesWith(await vault.identityKeys(q));
}

export const addressesWith = ({ addresses, lookups }: IdentityKeys): Addresses => ({
  index: (email, scope = "account") => createHmac("sha256", lookups).update(`${scope} ${email}`).digest("base64url"),
  close: (owner, email) => seal(addresses, Buffer.from(email), placeOf(owner)),
  open: (owner, sealed) => unseal(addresses, sealed, placeOf(owner)).toString("utf8"),
});

const placeOf = (owner: string) => `address of ${owner}`;
