import type { Mutation } from "./mutation.ts";
import type { Random } from "./random.ts";

/** Damage that needs no knowledge of a format: what broken disks, cut transfers and careless tools do. */
export const ANY_BYTES: readonly [Mutation, ...Mutation[]] = [
  { name: "flipped bits", apply: flipBits },
  { name: "cut end", apply: (bytes, random) => bytes.slice(0, random.below(bytes.length)) },
  { name: "cut start", apply: (bytes, random) => bytes.slice(random.below(bytes.length)) },
  {
    name: "lost stretch",
    apply: (bytes, random) => {
      const [from, to] = stretch(bytes, random);
      return joined(bytes.subarray(0, from), bytes.subarray(to));
    },
  },
  {
    name: "doubled stretch",
    apply: (bytes, random) => {
      const [from, to] = stretch(bytes, random);
      return joined(bytes.subarray(0, to), bytes.subarray(from));
    },
  },
  {
    name: "stretch said a hundred times",
    apply: (bytes, random) => {
      const from = random.below(bytes.length);
      const part = bytes.subarray(from, from + 1 + random.below(300));
      return joined(bytes.subarray(0, from), ...Array.from({ length: 100 }, () => part), bytes.subarray(from));
    },
  },
  {
    name: "spliced with another document",
    apply: (bytes, random, other) => joined(bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length))),
  },
  {
    name: "swapped stretches",
    apply: (bytes, random) => {
      const [from, to] = stretch(bytes, random);
      const middle = Math.floor((from + to) / 2);
      return joined(bytes.subarray(0, from), bytes.subarray(middle, to), bytes.subarray(from, middle), bytes.subarray(to));
    },
  },
  { name: "overwritten stretch", apply: overwrite },
  {
    name: "flood of zero bytes",
    apply: (bytes, random) => {
      const at = random.below(bytes.length);
      return joined(bytes.subarray(0, at), new Uint8Array(1 + random.below(200_000)), bytes.subarray(at));
    },
  },
  {
    name: "noise put in",
    apply: (bytes, random) => {
      const at = random.below(bytes.length);
      const noise = Uint8Array.from({ length: 1 + random.below(500) }, () => random.below(256));
      return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
    },
  },
];

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = bytes.slice();
  const count = 1 + random.below(random.pick([1, 8, 64, 512]));
  for (let flip = 0; flip < count; flip++) {
    const at = random.below(damaged.length);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << random.below(8));
  }
  return damaged;
}

function overwrite(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = stretch(bytes, random);
  return bytes.slice().fill(random.pick([0, 0x20, 0x28, 0x3c, 0x41, 0x5b, 0x7b, 0xff]), from, to);
}

/** Short stretches hit single values, long ones whole parts; both kinds are wanted equally often. */
function stretch(bytes: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = random.below(bytes.length);
  const length = 1 + random.below(random.pick([4, 40, 400, Math.max(1, bytes.length)]));
  return [from, Math.min(bytes.length, from + length)];
}
