import type { Random } from "./random.ts";

/** One way to damage a file; `other` is a second real document to take parts from. Gives `undefined` where it does not apply. */
export type Mutation = {
  readonly name: string;
  readonly apply: (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array | undefined;
};
