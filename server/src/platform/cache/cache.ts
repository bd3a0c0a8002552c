import type { Database } from "../db/database.ts";
import type { Vault } from "../vault/vault.ts";
import type { WorkspaceId } from "../workspace-id.ts";

/** What is kept, by name, and for how many seconds at most. */
export type Kept<Value> = {
  readonly name: string;
  readonly seconds: number;
  /** Never set; it carries the type of what is kept. */
  readonly value?: Value;
};

export const defineKept = <Value>(kept: Kept<Value>): Kept<Value> => kept;

/** Whose shelf it is. */
type Owner = { readonly workspaceId: WorkspaceId; readonly db: Database; readonly vault: Vault };

/**
 * Answers that are dear to make, kept for a while for one workspace. They are JSON, and may be gone at any time.
 *
 * A key names everything that the answer depends on (ids, hashes, versions), so that what is found is never stale, and what
 * has been erased is never asked for again. All are called outside of transactions, and none ever fails.
 */
export type Cache = {
  get<Value>(owner: Owner, kept: Kept<Value>, key: string): Promise<Value | undefined>;
  /** What is kept, or else what `make` makes; that is kept from then on, unless something of the workspace was deleted meanwhile. */
  through<Value>(owner: Owner, kept: Kept<Value>, key: string, make: () => Promise<Value>): Promise<Value>;
  /** Drops all that is kept for a workspace: something was deleted, and answers may be made from it. */
  forget(workspaceId: string): Promise<void>;
  /** The same for every workspace: nobody knows what was deleted. */
  forgetAll(): Promise<void>;
};

/** Where answers lie, as text. */
export type Shelf = {
  get(owner: Owner, name: string): Promise<string | undefined>;
  set(owner: Owner, name: string, text: string, seconds: number): Promise<void>;
  forget(workspaceId: string): Promise<void>;
  forgetAll(): Promise<void>;
};

/** What all names of a workspace begin with. */
export const namesOf = (workspaceId: string): string => `cache:${workspaceId}:`;

/** Longer answers are made anew each time. */
const LONGEST = 250_000;

export type CacheLookup = { readonly kind: string; readonly outcome: "hit" | "miss" };

/** `onLookup` is told of every question. */
export function createCache(shelf: Shelf, onLookup: (lookup: CacheLookup) => void): Cache {
  const nameOf = ({ workspaceId }: Owner, { name }: Kept<unknown>, key: string) => `${namesOf(workspaceId)}${name}:${key}`;
  const making = new Set<Making>();
  const outdate = (isMeant: (of: Making) => boolean) => {
    for (const of of making) if (isMeant(of)) of.isOutdated = true;
  };
  const get = async <Value>(owner: Owner, kept: Kept<Value>, key: string) => {
    const text = await shelf.get(owner, nameOf(owner, kept, key)).catch(() => undefined);
    onLookup({ kind: kept.name, outcome: text === undefined ? "miss" : "hit" });
    return text === undefined ? undefined : (JSON.parse(text) as Value);
  };
  const forget = (workspaceId: string) => shelf.forget(workspaceId).catch(() => {});
  return {
    get,
    through: async (owner, kept, key, make) => {
      const found = await get(owner, kept, key);
      if (found !== undefined) return found;
      const { workspaceId } = owner;
      const one: Making = { workspaceId, isOutdated: false };
      making.add(one);
      try {
        const value = await make();
        const text = JSON.stringify(value);
        if (text.length <= LONGEST && !one.isOutdated) await shelf.set(owner, nameOf(owner, kept, key), text, kept.seconds).catch(() => {});
        // What was deleted while it was being put down may have been looked for before it lay there.
        if (one.isOutdated) await forget(workspaceId);
        return value;
      } finally {
        making.delete(one);
      }
    },
    forget: (workspaceId) => {
      outdate((of) => of.workspaceId === workspaceId);
      return forget(workspaceId);
    },
    forgetAll: () => {
      outdate(() => true);
      return shelf.forgetAll().catch(() => {});
    },
  };
}

/** An answer on its way; outdated when something that it may be made from was deleted in between. */
type Making = { readonly workspaceId: string; isOutdated: boolean };
