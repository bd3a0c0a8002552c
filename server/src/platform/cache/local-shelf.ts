import type { LRUCache } from "lru-cache";
import { namesOf, type Shelf } from "./cache.ts";

/** Characters, of all workspaces together. */
const ROOM = 20_000_000;

/** This process's memory; what was asked for longest ago makes room. It never reaches a disk, so it is not sealed. */
export function localShelf(): Shelf {
  let opened: Promise<LRUCache<string, string>> | undefined;
  const open = () => {
    // Loaded when it is first used: a start need not wait for it.
    opened ??= import("lru-cache").then(({ LRUCache }) => new LRUCache({ maxSize: ROOM, sizeCalculation: (text) => text.length }));
    return opened;
  };
  return {
    get: async (_owner, name) => (await open()).get(name),
    set: async (_owner, name, text, seconds) => void (await open()).set(name, text, { ttl: seconds * 1000 }),
    forget: async (workspaceId) => {
      if (!opened) return;
      const kept = await opened;
      const gone = [...kept.keys()].filter((name) => name.startsWith(namesOf(workspaceId)));
      for (const name of gone) kept.delete(name);
    },
    forgetAll: async () => (await opened)?.clear(),
  };
}
