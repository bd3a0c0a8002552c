import { unzipSync, type Zippable, zipSync } from "fflate";
import { ANY_BYTES } from "./any-bytes.ts";
import { IN_TEXT } from "./in-text.ts";
import type { Mutation } from "./mutation.ts";
import type { Random } from "./random.ts";

type Entries = [name: string, content: Uint8Array][];

/** Damage to an archive and, behind its compression, to the parts in it: DOCX, ODT and exports are archives. */
export const IN_ZIP: readonly [Mutation, ...Mutation[]] = [
  { name: "damage inside a part", apply: repacked(damagePart) },
  { name: "damage inside a part", apply: repacked(damagePart) },
  { name: "parts with each other's names", apply: repacked(swapNames) },
  { name: "lost part", apply: repacked((entries, random) => entries.toSpliced(random.below(entries.length), 1)) },
  {
    name: "part that leads out of the archive",
    apply: repacked((entries) => [...entries, ["../../../../tmp/escaped.xml", new Uint8Array(9)]]),
  },
  { name: "thousand more parts", apply: repacked((entries) => [...entries, ...manyParts()]) },
  { name: "wrong size of a part", apply: inRecord(18, 4) },
  { name: "wrong inflated size", apply: inRecord(22, 4) },
  { name: "wrong kind of compression", apply: inRecord(8, 2) },
  { name: "wrong place of a part", apply: inRecord(40, 4) },
  { name: "wrong length of a name", apply: inRecord(26, 2) },
];

function repacked(change: (entries: Entries, random: Random, other: Uint8Array) => Entries): Mutation["apply"] {
  return (bytes, random, other) => {
    const entries = entriesOf(bytes);
    if (!entries?.length) return undefined;
    return packed(change(entries, random, other));
  };
}

/** A size that an earlier damage wrote may be 4 GB: to unpack and pack that took minutes, and showed as a slow document. */
const LARGEST_PART = 64 * 1024 * 1024;

function entriesOf(bytes: Uint8Array): Entries | undefined {
  try {
    let isTooLarge = false;
    const filter = ({ originalSize }: { readonly originalSize: number }) => {
      isTooLarge ||= originalSize > LARGEST_PART;
      return !isTooLarge;
    };
    const entries = Object.entries(unzipSync(bytes, { filter }));
    return isTooLarge ? undefined : entries;
  } catch {
    return undefined;
  }
}

function packed(entries: Entries): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of entries) files[name] = content;
  return zipSync(files, { level: 1, mtime: "1980-01-01T00:00:00Z" });
}

/** Big parts are hit more often than the small ones around them, since the reading happens there. */
function damagePart(entries: Entries, random: Random, other: Uint8Array): Entries {
  const [heaviest = 0] = entries.map(([, content], at) => [at, content.length] as const).toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const hit = random.below(2) ? heaviest : random.below(entries.length);
  return entries.map(([name, content], at) => {
    if (at !== hit || content.length === 0) return [name, content];
    return [name, random.pick(random.below(3) ? IN_TEXT : ANY_BYTES).apply(content, random, other) ?? content];
  });
}

function swapNames(entries: Entries, random: Random): Entries {
  const shift = 1 + random.below(entries.length);
  return entries.map(([name], at) => [name, entries[(at + shift) % entries.length]?.[1] ?? new Uint8Array()]);
}

function manyParts(): Entries {
  return Array.from({ length: 1000 }, (_, at) => [`word/more-${at}.xml`, new Uint8Array(3)]);
}

/** Overwrites a number of `width` bytes, `offset` into one of the archive's records; the central ones lie two bytes further on. */
function inRecord(offset: number, width: number): Mutation["apply"] {
  return (bytes, random) => {
    const starts = recordsOf(bytes);
    const start = starts[random.below(starts.length)];
    if (start === undefined) return undefined;
    const at = start + offset + (bytes[start + 2] === 1 ? 2 : 0);
    const damaged = bytes.slice();
    const value = random.pick([0, 1, 0x7f, 0xff]);
    damaged.fill(value, at, at + (value === 1 ? 1 : width));
    return damaged;
  };
}

function recordsOf(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0 && at < bytes.length - 46; at = bytes.indexOf(0x50, at + 1)) {
    const [, second, third, fourth] = bytes.subarray(at, at + 4);
    if (second === 0x4b && ((third === 3 && fourth === 4) || (third === 1 && fourth === 2))) starts.push(at);
  }
  return starts;
}
