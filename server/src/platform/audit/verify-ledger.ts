import type { Queryable } from "../db/database.ts";
import { listChains, readChain } from "./audit.repository.ts";
import { type ChainHead, EMPTY_CHAIN, type Entry, hashOf } from "./entry.ts";

/** How many entries lie between two hashes that a checkpoint keeps besides the last one. */
const MARK_EVERY = 100;

/** What a checkpoint knows of one chain. */
export type ChainMark = {
  readonly workspaceId: string;
  readonly sequence: number;
  readonly hash: string;
  readonly marks: readonly string[];
};

/** The first entry of a chain that is not as it was written. */
export type BadEntry = { readonly workspaceId: string; readonly sequence: number; readonly problem: string };

export type Verified = { readonly chains: readonly ChainMark[]; readonly entries: number; readonly bad: readonly BadEntry[] };

/**
 * Reads every chain through and names the first bad entry of each.
 *
 * Without `known`, the chains of an earlier checkpoint, a chain that was cut at its end or written anew from some entry
 * on looks whole: nothing inside the database can tell.
 */
export async function verifyLedger(q: Queryable, known: readonly ChainMark[] = []): Promise<Verified> {
  const chains: ChainMark[] = [];
  const bad: BadEntry[] = [];
  let entries = 0;
  const ids = new Set([...(await listChains(q)), ...known.map(({ workspaceId }) => workspaceId)]);
  for (const workspaceId of ids) {
    const found = await verifyChain(
      q,
      workspaceId,
      known.find((mark) => mark.workspaceId === workspaceId),
    );
    entries += found.chain.sequence;
    if (found.problem) bad.push({ workspaceId, ...found.problem });
    else chains.push(found.chain);
  }
  return { chains, entries, bad };
}

type Problem = Pick<BadEntry, "sequence" | "problem">;

async function verifyChain(
  q: Queryable,
  workspaceId: string,
  known: ChainMark | undefined,
): Promise<{ chain: ChainMark; problem?: Problem }> {
  let head = EMPTY_CHAIN;
  const marks: string[] = [];
  const chain = () => ({ workspaceId, ...head, marks });
  for await (const page of readChain(q, workspaceId)) {
    for (const entry of page) {
      const problem = problemOf(entry, head) ?? (known && againstCheckpoint(entry, known));
      if (problem) return { chain: chain(), problem };
      head = { sequence: entry.sequence, hash: entry.hash };
      if (entry.sequence % MARK_EVERY === 0) marks.push(entry.hash);
    }
  }
  if (known && head.sequence < known.sequence)
    return {
      chain: chain(),
      problem: { sequence: head.sequence + 1, problem: `is missing with all after it: the checkpoint knows ${known.sequence}` },
    };
  return { chain: chain() };
}

function problemOf(entry: Entry, head: ChainHead): Problem | undefined {
  const expected = head.sequence + 1;
  if (entry.sequence > expected) return { sequence: expected, problem: "is missing" };
  if (entry.sequence < expected) return { sequence: entry.sequence, problem: "was put before the beginning" };
  if (entry.previous !== head.hash)
    return { sequence: expected, problem: `does not follow from entry ${head.sequence}: one of the two is not genuine` };
  if (entry.hash !== hashOf(entry)) return { sequence: expected, problem: "was changed" };
  return undefined;
}

/** Entries that follow from each other may still be others than those of then. */
function againstCheckpoint({ sequence, hash }: ChainHead, known: ChainMark): Problem | undefined {
  const kept = sequence === known.sequence ? known.hash : sequence % MARK_EVERY === 0 ? known.marks[sequence / MARK_EVERY - 1] : undefined;
  if (kept === undefined || kept === hash) return undefined;
  const from = Math.max(1, Math.ceil(sequence / MARK_EVERY - 1) * MARK_EVERY + 1);
  return { sequence: from, problem: `or one after it up to ${sequence} was written anew: the checkpoint knows another` };
}
