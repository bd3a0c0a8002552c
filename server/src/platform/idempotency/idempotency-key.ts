import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

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
    seal: (text) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, secret, iv);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64");
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, "base64");
      const decipher = createDecipheriv(CIPHER, secret, bytes.subarray(0, IV_BYTES));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
    },
  };
}
