import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const VERSION = "1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed value that this key does not open: it was made with another key, for another place, or has been changed. */
export class SealBroken extends Error {}

/**
 * Encrypts and authenticates a few bytes: AES-256-GCM with a random nonce, as `1.` and base64url of nonce, tag and text.
 *
 * `place` says what the value is and where it belongs; it is authenticated, so that a sealed value opens nowhere else.
 */
export function seal(key: Uint8Array, clear: Uint8Array, place: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(clear), cipher.final()]);
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url")}`;
}

/** The bytes of a sealed value; throws `SealBroken` where the key, the place or a single bit is not the same. */
export function unseal(key: Uint8Array, sealed: string, place: string): Buffer {
  const [version, body = ""] = sealed.split(".", 2);
  const bytes = Buffer.from(body, "base64url");
  if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) throw new SealBroken(`Not a sealed value: ${place}.`);
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealBroken(`A sealed value does not open: ${place}.`);
  }
}
