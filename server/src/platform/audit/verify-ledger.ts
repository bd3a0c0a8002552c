import type { Queryable } from "../db/database.ts";
import { listChains, readChain } from "./audit.repository.ts";
import { type ChainHead, EMPTY_CHAIN, type Entry, hashOf } from "./entry.ts";

/** Bytes that a checkpoint keeps of every entry's hash: enough to name an entry; the last hash, kept whole, seals all before it. */
const PRINT_BYTES = 8;

/** What a checkpoint knows of one chain. */
export type ChainMark = {
  readonly workspaceId: string;
  /** Of the last entry. */
  readonly sequence: number;
  readonly hash: string;
  /** The beginning of each entry's hash, from the first entry on, in base64: about 11 characters an entry. */
  readonly prints: string;
};

/** The first entry of a chain that is not as it was written. */
export type BadEntry = { readonly workspaceId: string; readonly sequence: number; readonly problem: string };

export type Verified = { readonly chains: readonly ChainMark[]; readonly entries: number; readonly bad: readonly BadEntry[] };

/**
 * Reads every chain through and names the first bad entry of each.
 *
 * Without `known`, the chains of an earlier checkpoint, a chain that was cut at its end or written anew from some entry
 * on looks whole: nothing inside the database can tell. With it the first entry that is another than then is named, also
 * where every hash after it was made to fit again.
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
  const knownPrints = Buffer.from(known?.prints ?? "", "base64");
  const prints: Buffer[] = [];
  let head = EMPTY_CHAIN;
  const chain = () => ({ workspaceId, ...head, prints: Buffer.concat(prints).toString("base64") });
  for await (const page of readChain(q, workspaceId)) {
    for (const entry of page) {
      const problem = problemOf(entry, head, knownPrints) ?? (known && lastOfCheckpoint(entry, known));
      if (problem) return { chain: chain(), problem };
      head = { sequence: entry.sequence, hash: entry.hash };
    }
    prints.push(Buffer.concat(page.map(({ hash }) => printOf(hash))));
  }
  if (known && head.sequence < known.sequence)
    return {
      chain: chain(),
      problem: { sequence: head.sequence + 1, problem: `is missing with all after it: the checkpoint knows ${known.sequence}` },
    };
  return { chain: chain() };
}

const printOf = (hash: string): Buffer => Buffer.from(hash.slice(0, 2 * PRINT_BYTES), "hex");

function problemOf(entry: Entry, head: ChainHead, knownPrints: Buffer): Problem | undefined {
  const expected = head.sequence + 1;
  if (entry.sequence > expected) return { sequence: expected, problem: "is missing" };
  if (entry.sequence < expected) return { sequence: entry.sequence, problem: "was put before the beginning" };
  const hash = hashOf(entry);
  const known = knownPrints.subarray((expected - 1) * PRINT_BYTES, expected * PRINT_BYTES);
  if (known.length > 0 && !known.equals(printOf(hash))) return { sequence: expected, problem: "is not the one that the checkpoint knows" };
  if (entry.previous !== head.hash)
    return { sequence: expected, problem: `does not follow from entry ${head.sequence}: one of the two is not genuine` };
  if (entry.hash !== hash) return { sequence: expected, problem: "was changed" };
  return undefined;
}

/** Prints are short: whoever found other entries with the same ones is told by the whole hash. */
const lastOfCheckpoint = ({ sequence, hash }: ChainHead, known: ChainMark): Problem | undefined =>
  sequence === known.sequence && hash !== known.hash
    ? { sequence, problem: "or one before it is not the one that the checkpoint knows" }
    : undefined;
