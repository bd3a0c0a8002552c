import { inflateSync } from "node:zlib";
import type { GrayPicture } from "@candor/engine";

/** Grey pixels as a PGM file, the plainest form that a recogniser opens. */
export function toPgm({ width, height, pixels }: GrayPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}

const SIGNATURE_BYTES = 8;

/** The pixels of a grey PNG as the recogniser writes it: one channel, not interlaced. */
export function fromPng(bytes: Uint8Array): GrayPicture | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const data: Buffer[] = [];
  let header: Buffer | undefined;
  for (let at = SIGNATURE_BYTES; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = body;
    if (type === "IDAT") data.push(body);
    at += length + 12;
  }
  if (!header || header.readUInt8(9) !== 0) return undefined;
  const [width, height, depth] = [header.readUInt32BE(0), header.readUInt32BE(4), header.readUInt8(8)];
  if (depth !== 8 && depth !== 1) return undefined;
  const stride = Math.ceil((width * depth) / 8);
  const rows = unfiltered(inflateSync(Buffer.concat(data)), stride, height);
  return { width, height, pixels: depth === 8 ? rows : spread(rows, width, height, stride) };
}

/** Takes back the differences to the pixel before and the row above that PNG stores. */
function unfiltered(raw: Buffer, stride: number, height: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x > 0 ? (out[y * stride + x - 1] ?? 0) : 0;
      const above = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x > 0 && y > 0 ? (out[(y - 1) * stride + x - 1] ?? 0) : 0;
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [byLeft, byAbove, byCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function spread(rows: Uint8Array, width: number, height: number, stride: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const x = at % width;
    const bit = ((rows[Math.floor(at / width) * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    pixels[at] = bit * 255;
  }
  return pixels;
}
