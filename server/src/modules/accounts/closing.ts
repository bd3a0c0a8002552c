import type { Shared } from "./access-gate.ts";

type StoredFile = { readonly storedAs: string };

/** The files of what is deleted here; another module knows them. */
export type StoredFiles = {
  of(shared: Shared, workspaceId: string): Promise<readonly StoredFile[]>;
  /** Removes those that nobody refers to any more. A crash before it leaves them to the sweep at the next start. */
  removeUnused(shared: Shared, files: readonly StoredFile[]): Promise<void>;
};

/** What deleting people and workspaces takes: rows of every kind, which belong to the accounts' own way in, and files. */
export type Closing = { readonly shared: Shared; readonly files: StoredFiles };
