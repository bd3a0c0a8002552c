import { MARKS, type Steps } from "./chain.ts";
import { LAYERS } from "./tagger.rules.ts";

/** Weights of one feature: for each layer a phrase's first word, then its later words. */
export const WEIGHTS_PER_FEATURE = LAYERS.length * 2;

/** What a tagger has learnt: hashes of features in rising order, their weights in units of `unit`, and the steps of each layer. */
export type TaggerNumbers = {
  readonly version: string;
  readonly source: string;
  readonly unit: number;
  readonly steps: readonly Steps[];
  readonly hashes: Uint32Array;
  readonly weights: Int8Array;
};

type Head = {
  readonly version: string;
  readonly source: string;
  readonly unit: number;
  readonly steps: readonly (readonly number[])[];
  readonly features: number;
};

const LENGTH_BYTES = 4;
const HASH_BYTES = 4;

/** A pack: the length of its head, the head as JSON, the hashes (32 bits, little end first), the weights (a byte each). */
export function writeTaggerPack({ hashes, weights, steps, ...rest }: TaggerNumbers): Uint8Array {
  const head: Head = { ...rest, steps: steps.map((layer) => [...layer]), features: hashes.length };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const hashesAt = LENGTH_BYTES + headBytes.length;
  const pack = new Uint8Array(hashesAt + hashes.length * HASH_BYTES + weights.length);
  const view = new DataView(pack.buffer);
  view.setUint32(0, headBytes.length, true);
  pack.set(headBytes, LENGTH_BYTES);
  hashes.forEach((hash, n) => view.setUint32(hashesAt + n * HASH_BYTES, hash, true));
  pack.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), hashesAt + hashes.length * HASH_BYTES);
  return pack;
}

/** The numbers of a pack. Throws on one that is cut short. */
export function readTaggerPack(pack: Uint8Array): TaggerNumbers {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  const hashesAt = pack.length < LENGTH_BYTES ? Number.POSITIVE_INFINITY : LENGTH_BYTES + view.getUint32(0, true);
  if (hashesAt > pack.length) throw unreadable();
  const { features, steps, ...rest } = JSON.parse(new TextDecoder().decode(pack.subarray(LENGTH_BYTES, hashesAt))) as Head;
  const weightsAt = hashesAt + features * HASH_BYTES;
  if (weightsAt + features * WEIGHTS_PER_FEATURE > pack.length) throw unreadable();
  return {
    ...rest,
    steps: steps.map((layer) => Float64Array.from({ length: MARKS * MARKS }, (_, step) => layer[step] ?? 0)),
    hashes: Uint32Array.from({ length: features }, (_, n) => view.getUint32(hashesAt + n * HASH_BYTES, true)),
    weights: new Int8Array(pack.buffer, pack.byteOffset + weightsAt, features * WEIGHTS_PER_FEATURE),
  };
}

function unreadable(): Error {
  return new Error("TAGGER_UNREADABLE: the tagger's pack is cut short; install Candor again.");
}
