import { wordsOf } from "../../recognise/words/words.ts";
import type { KnownTitles } from "../known-titles.ts";

/** A by-name's occupation must be spoken for at least so much as the occupation that its words speak for most. */
const LEAST_BACKING = 0.7;

/** Whether the words of a name are those of an occupation's other names. */
export type NameBacking = { readonly speaksFor: (name: string, code: string) => boolean };

/**
 * Official tables list by-names that mean something else to most people: "care assistant" stands under animal caretakers.
 * The words of such a name, by their rarity and by how many of an occupation's names have them, speak for others.
 */
export function nameBacking(known: readonly KnownTitles[]): NameBacking {
  const names = new Map<string, number>();
  const holders = new Map<string, Map<string, number>>();
  for (const { code, title, labels } of known)
    for (const name of [title, ...labels]) {
      names.set(code, (names.get(code) ?? 0) + 1);
      for (const stem of stemsOf(name)) {
        const counts = holders.get(stem) ?? new Map<string, number>();
        holders.set(stem, counts.set(code, (counts.get(code) ?? 0) + 1));
      }
    }
  return {
    speaksFor: (name, code) => {
      const support = new Map<string, number>();
      for (const stem of stemsOf(name)) {
        const counts = holders.get(stem) ?? new Map<string, number>();
        const rarity = Math.log(1 + names.size / (1 + counts.size));
        for (const [holder, count] of counts)
          support.set(holder, (support.get(holder) ?? 0) + rarity * Math.sqrt(count / (names.get(holder) ?? 1)));
      }
      const most = [...support.values()].reduce((best, value) => Math.max(best, value), 0);
      return (support.get(code) ?? 0) >= LEAST_BACKING * most;
    },
  };
}

const stemsOf = (name: string) => new Set(wordsOf(name).map(({ stem }) => stem));
