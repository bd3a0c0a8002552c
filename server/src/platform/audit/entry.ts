import { createHash } from "node:crypto";
import type { Database } from "../db/database.ts";
import type { WorkspaceId } from "../workspace-id.ts";

export type Facts = Readonly<Record<string, string | number | boolean>>;

/** What happened, before it has a place in a chain. */
export type NotedEntry = {
  readonly at: Date;
  readonly actorKind: "account" | "key" | "system";
  readonly actorId: string;
  readonly action: string;
  readonly subjectId: string | null;
  readonly facts: Facts;
  readonly digestKeyId: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** An entry in its place. */
export type Entry = NotedEntry & {
  readonly workspaceId: string;
  readonly sequence: number;
  readonly previous: string;
  readonly hash: string;
};

/** The last entry of a chain, as far as the next one needs it. */
export type ChainHead = Pick<Entry, "sequence" | "hash">;

export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: "" };

/** Puts an entry behind the last one of its chain. */
export function chained(workspaceId: string, head: ChainHead, noted: NotedEntry): Entry {
  const entry = { ...noted, workspaceId, sequence: head.sequence + 1, previous: head.hash };
  return { ...entry, hash: hashOf(entry) };
}

/**
 * SHA-256 over every field of an entry, hexadecimal.
 *
 * The fields stand in a JSON array in this order, facts as sorted pairs, so that there is one way to write an entry down.
 */
export function hashOf(entry: Omit<Entry, "hash">): string {
  const { workspaceId, sequence, previous, at, actorKind, actorId, action, subjectId, digestKeyId, before, after } = entry;
  const facts = Object.entries(entry.facts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const fields = [
    1,
    workspaceId,
    sequence,
    previous,
    at.toISOString(),
    actorKind,
    actorId,
    action,
    subjectId,
    facts,
    digestKeyId,
    before,
    after,
  ];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

/** Writes down who has looked at a person's data. */
export type ReadLog = {
  /** Resolves when the entry is committed. */
  add(ctx: { readonly db: Database; readonly workspaceId: WorkspaceId }, entry: NotedEntry): Promise<void>;
};
