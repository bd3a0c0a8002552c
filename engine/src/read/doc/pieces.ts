import type { Stretch } from "./file-information.ts";

/** A stretch of characters and where its bytes lie; `width` is 1 for Western text, 2 for UTF-16. */
export type Piece = { readonly start: number; readonly end: number; readonly at: number; readonly width: 1 | 2 };

const CHANGES = 1;
const PIECES = 2;
const PIECE_LENGTH = 8;
const IS_NARROW = 0x40000000;

/** Reads the piece table: a document saved again and again has its text in many places. */
export function readPieces(table: DataView, { at: start, length }: Stretch): Piece[] {
  let at = start;
  const end = start + length;
  while (at < end && table.getUint8(at) === CHANGES) at += 3 + table.getUint16(at + 1, true);
  if (at >= end || table.getUint8(at) !== PIECES) return [];
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / (4 + PIECE_LENGTH));
  const positions = at + 5;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = table.getUint32(positions + (count + 1) * 4 + index * PIECE_LENGTH + 2, true);
    const isNarrow = (place & IS_NARROW) !== 0;
    pieces.push({
      start: table.getUint32(positions + index * 4, true),
      end: table.getUint32(positions + index * 4 + 4, true),
      at: isNarrow ? (place & ~IS_NARROW) / 2 : place,
      width: isNarrow ? 1 : 2,
    });
  }
  return pieces;
}
