import { createHash } from "node:crypto";

/** Chance that falls the same way every time for the same seed, so that the corpus can be made again byte by byte. */
export type Dice = { pick<T>(...choices: readonly T[]): T; chance(share: number): boolean };

export function diceOf(seed: string): Dice {
  let rolls = 0;
  const roll = () => createHash("sha256").update(`${seed} ${rolls++}`).digest().readUInt32BE() / 2 ** 32;
  return {
    pick: (...choices) => {
      const chosen = choices[Math.floor(roll() * choices.length)];
      if (chosen === undefined) throw new Error("nothing to pick from");
      return chosen;
    },
    chance: (share) => roll() < share,
  };
}
