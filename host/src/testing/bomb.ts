import { constants, crc32, deflateRawSync } from "node:zlib";
import { Zip, ZipDeflate, type ZipInputFile } from "fflate";

const MEGABYTE = new Uint8Array(1024 * 1024).fill(32);
/** Packed once and repeated: to pack hundreds of megabytes would take longer than any reader needs to refuse them. */
const PACKED_MEGABYTE = deflateRawSync(MEGABYTE, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
const PACKED_END = deflateRawSync(new Uint8Array());

/** An archive of a few hundred kilobytes: texts by their names, and parts that inflate to so many megabytes of blanks. */
export function bomb(texts: Readonly<Record<string, string>>, megabytes: Readonly<Record<string, number>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(texts)) {
    const file = new ZipDeflate(name, { level: 9 });
    zip.add(file);
    file.push(Buffer.from(text), true);
  }
  for (const [name, count] of Object.entries(megabytes)) addBlanks(zip, name, count);
  zip.end();
  return Buffer.concat(chunks);
}

function addBlanks(zip: Zip, filename: string, megabytes: number): void {
  const file: ZipInputFile = { filename, size: megabytes * MEGABYTE.length, crc: 0, compression: 8 };
  zip.add(file);
  for (let at = 0; at < megabytes; at++) {
    file.crc = crc32(MEGABYTE, file.crc);
    file.ondata?.(null, PACKED_MEGABYTE, false);
  }
  file.ondata?.(null, PACKED_END, true);
}
