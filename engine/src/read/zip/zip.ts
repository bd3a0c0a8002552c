import { Inflate } from "fflate";
import { joinBytes } from "../join-bytes.ts";

/** A zip file's table of contents; nothing is unpacked until asked for. */
export type Archive = { readonly names: readonly string[]; readonly read: (name: string) => Uint8Array | undefined };

/** Thrown inside a reader when parts would inflate to more than the document may cost. */
export class TooLargeError extends Error {}

type Entry = { readonly name: string; readonly method: number; readonly start: number; readonly size: number };

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const MOST_COMMENT = 65_535;
/** Compressed bytes handed over at a time: a bomb is noticed after at most a thousand times as many. */
const STEP = 8 * 1024;

/** Opens a zip file, or `undefined` if it has no readable table of contents. All parts together inflate to at most `maxInflatedBytes`. */
export function openArchive(bytes: Uint8Array, maxInflatedBytes: number): Archive | undefined {
  const entries = entriesOf(bytes);
  if (!entries) return undefined;
  const budget = { left: maxInflatedBytes };
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name);
      return entry && unpack(bytes.subarray(entry.start, entry.start + entry.size), entry.method, budget);
    },
  };
}

function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > view.byteLength) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      size: view.getUint32(at + 20, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return undefined;
}

function unpack(packed: Uint8Array, method: number, budget: { left: number }): Uint8Array {
  const parts: Uint8Array[] = [];
  const take = (part: Uint8Array): void => {
    budget.left -= part.length;
    if (budget.left < 0) throw new TooLargeError();
    parts.push(part);
  };
  if (method === 0) take(packed);
  else {
    const inflate = new Inflate((part) => take(part));
    for (let at = 0; at < packed.length; at += STEP) inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return joinBytes(parts);
}
