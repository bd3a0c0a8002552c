import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { SealBroken } from "./seal.ts";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const PREFIX_BYTES = 7;
const HEADER_BYTES = 1 + KEY_BYTES + PREFIX_BYTES;
const TAG_BYTES = 16;
/** Of ciphertext; the first one is shorter by the header. */
const SEGMENT_BYTES = 64 * 1024;

/**
 * Encrypts a stream in authenticated segments. A stream that was cut, reordered or changed does not open.
 *
 * The format is that of Tink's streaming AEAD, AES256_GCM_HKDF with SHA-256 and segments of 64 KB
 * (developers.google.com/tink/streaming-aead/aes_gcm_hkdf_streaming): a key for this stream alone from HKDF of `key`, a random salt and `place`;
 * each segment's nonce is a random prefix, the segment's number, and whether it is the last.
 */
export async function* sealStream(key: Uint8Array, place: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const salt = randomBytes(KEY_BYTES);
  const prefix = randomBytes(PREFIX_BYTES);
  const own = streamKey(key, salt, place);
  yield Buffer.concat([Buffer.of(HEADER_BYTES), salt, prefix]);
  let number = 0;
  for await (const { bytes, isLast } of segments(source, SEGMENT_BYTES - TAG_BYTES - HEADER_BYTES, SEGMENT_BYTES - TAG_BYTES)) {
    const cipher = createCipheriv(CIPHER, own, nonceOf(prefix, number++, isLast), { authTagLength: TAG_BYTES });
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** The clear bytes, a segment at a time; throws `SealBroken` before anything of a bad segment is passed on. */
export async function* unsealStream(key: Uint8Array, place: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let own: Buffer | undefined;
  let prefix = Buffer.alloc(0);
  let number = 0;
  for await (const { bytes, isLast } of segments(source, SEGMENT_BYTES, SEGMENT_BYTES)) {
    let body = bytes;
    if (!own) {
      if (bytes.length < HEADER_BYTES + TAG_BYTES || bytes[0] !== HEADER_BYTES) throw new SealBroken("Not a sealed file.");
      own = streamKey(key, bytes.subarray(1, 1 + KEY_BYTES), place);
      prefix = Buffer.from(bytes.subarray(1 + KEY_BYTES, HEADER_BYTES));
      body = bytes.subarray(HEADER_BYTES);
    }
    const end = body.length - TAG_BYTES;
    if (end < 0) throw new SealBroken("A sealed file was cut off.");
    const decipher = createDecipheriv(CIPHER, own, nonceOf(prefix, number++, isLast), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(body.subarray(end));
    let clear: Buffer;
    try {
      clear = Buffer.concat([decipher.update(body.subarray(0, end)), decipher.final()]);
    } catch {
      throw new SealBroken("A sealed file does not open: it was changed, cut off, or sealed with another key.");
    }
    yield clear;
  }
}

const streamKey = (key: Uint8Array, salt: Uint8Array, place: string): Buffer =>
  Buffer.from(hkdfSync("sha256", key, salt, place, KEY_BYTES));

function nonceOf(prefix: Uint8Array, number: number, isLast: boolean): Buffer {
  const counter = Buffer.alloc(5);
  counter.writeUInt32BE(number);
  counter[4] = isLast ? 1 : 0;
  return Buffer.concat([prefix, counter]);
}

/** Cuts a stream into pieces of these lengths; the last one may be empty. */
async function* segments(
  source: AsyncIterable<Uint8Array>,
  first: number,
  rest: number,
): AsyncGenerator<{ readonly bytes: Buffer; readonly isLast: boolean }> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let limit = first;
  for await (const chunk of source) {
    waiting.push(chunk);
    size += chunk.length;
    // One byte more than a segment shows that it is not the last.
    if (size <= limit) continue;
    let all = Buffer.concat(waiting);
    while (all.length > limit) {
      yield { bytes: all.subarray(0, limit), isLast: false };
      all = all.subarray(limit);
      limit = rest;
    }
    waiting = [all];
    size = all.length;
  }
  yield { bytes: Buffer.concat(waiting), isLast: true };
}
