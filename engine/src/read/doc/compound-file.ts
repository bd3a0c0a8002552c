import { joinBytes } from "../join-bytes.ts";

/** A compound file: the container of Office documents before 2007, a small file system. */
export type CompoundFile = { readonly names: readonly string[]; readonly stream: (name: string) => Uint8Array | undefined };

type Entry = { readonly name: string; readonly start: number; readonly size: number };

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const HEADER_TABLE_ENTRIES = 109;
const ENTRY_LENGTH = 128;
/** Sector numbers from here on are signs, such as "end of chain". */
const FIRST_SIGN = 0xfffffffa;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Opens a compound file, or `undefined` if its tables cannot be followed. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (!isCompoundFile(bytes) || bytes.length < 512) return undefined;
  const view = viewOf(bytes);
  const sectorShift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if (sectorShift < 7 || sectorShift > 12 || miniShift < 4 || miniShift > sectorShift) return undefined;
  const sectorSize = 1 << sectorShift;
  const sector = (number: number) => bytes.subarray((number + 1) * sectorSize, (number + 2) * sectorSize);
  const next = chainTable(view, sector, Math.ceil(bytes.length / sectorSize));

  const whole = (start: number): Uint8Array => joinBytes(chain(start, next).map(sector));
  const entries = entriesOf(whole(view.getUint32(48, true)));
  const [root] = entries;
  if (!root) return undefined;
  const miniNext = numbersOf(whole(view.getUint32(60, true)));
  const miniStream = whole(root.start);
  const smallest = view.getUint32(56, true);
  const miniSector = (number: number) => miniStream.subarray(number << miniShift, (number + 1) << miniShift);
  const byName = new Map(entries.slice(1).map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    stream: (name) => {
      const entry = byName.get(name);
      if (!entry) return undefined;
      const parts = entry.size < smallest ? chain(entry.start, miniNext).map(miniSector) : chain(entry.start, next).map(sector);
      return joinBytes(parts).subarray(0, entry.size);
    },
  };
}

/** For each sector the one that follows it; the table is itself spread over sectors, listed in the header and beyond. */
function chainTable(view: DataView, sector: (number: number) => Uint8Array, most: number): readonly number[] {
  const listed = Array.from({ length: HEADER_TABLE_ENTRIES }, (_, at) => view.getUint32(76 + at * 4, true));
  let further = view.getUint32(68, true);
  for (let read = 0; further < FIRST_SIGN && read < most; read += 1) {
    const numbers = numbersOf(sector(further));
    further = numbers.pop() ?? FIRST_SIGN;
    listed.push(...numbers);
  }
  return listed
    .filter((number) => number < FIRST_SIGN)
    .slice(0, most)
    .flatMap((number) => numbersOf(sector(number)));
}

/** The sectors from `start` on; one that comes twice ends the chain, since it would never end. */
function chain(start: number, next: readonly number[]): number[] {
  const seen = new Set<number>();
  for (let at = start; at < next.length && !seen.has(at); at = next[at] ?? FIRST_SIGN) seen.add(at);
  return [...seen];
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_LENGTH <= directory.length; at += ENTRY_LENGTH) {
    const nameLength = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + Math.max(0, nameLength - 2)));
    if (name !== "") entries.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
