import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

/** A sealed value that this key does not open: it was made with another key, for another place, or has been changed. */
export class SealBroken extends Error {}

/**
 * Encrypts and authenticates bytes: AES-256-GCM with a random nonce, as version, nonce, tag and text.
 *
 * `place` says what the value is and where it belongs; it is authenticated, so that a sealed value opens nowhere else.
 */
export function sealBytes(key: Uint8Array, clear: Uint8Array, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), text]);
}

/** The bytes of a sealed value; throws `SealBroken` where the key, the place or a single bit is not the same. */
export function unsealBytes(key: Uint8Array, sealed: Uint8Array, place: string): Buffer {
  if (sealed[0] !== VERSION || sealed.length < HEAD_BYTES) throw new SealBroken(`Not a sealed value: ${place}.`);
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(1, 1 + NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(1 + NONCE_BYTES, HEAD_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]);
  } catch {
    throw new SealBroken(`A sealed value does not open: ${place}.`);
  }
}

/** A sealed key or token as text. */
export const seal = (key: Uint8Array, clear: Uint8Array, place: string): string => sealBytes(key, clear, place).toString("base64url");

export const unseal = (key: Uint8Array, sealed: string, place: string): Buffer => unsealBytes(key, Buffer.from(sealed, "base64url"), place);
