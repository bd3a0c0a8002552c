import { createHash, createHmac, hkdfSync } from "node:crypto";
import { seal, unseal } from "../vault/seal.ts";

const PLACE = "kept answer";

/** What is done with a client's key: it names a row, marks what was sent, and seals the answer. The key itself is stored nowhere. */
export type IdempotencyKey = {
  readonly hash: string;
  mark(...sent: readonly string[]): string;
  seal(text: string): string;
  open(sealed: string): string;
};

/** `owner` keeps the same key of two people or workspaces apart. */
export function idempotencyKey(key: string, owner: string): IdempotencyKey {
  const secret = Buffer.from(hkdfSync("sha256", key, owner, "candor kept answer", 32));
  return {
    hash: createHash("sha256").update(`${owner}\n${key}`).digest("base64url"),
    mark: (...sent) => createHmac("sha256", secret).update(JSON.stringify(sent)).digest("base64url"),
    seal: (text) => seal(secret, Buffer.from(text), PLACE),
    open: (sealed) => unseal(secret, sealed, PLACE).toString("utf8"),
  };
}
