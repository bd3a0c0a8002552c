import type { Ctx } from "../context.ts";
import type { Tx } from "../db/database.ts";
import { beforeCommit } from "../db/transaction.ts";
import { appendEntries } from "./audit.repository.ts";
import { digestKey, digestOf } from "./digest.ts";
import type { Facts, NotedEntry } from "./entry.ts";

/** Who acts, where and when. */
export type Recording = Pick<Ctx, "actor" | "workspaceId" | "now" | "vault">;

/** What a verb says about what it did. Facts are ids, counts and codes only. */
export type Recorded = {
  readonly action: string;
  readonly subjectId?: string;
  readonly facts?: Facts;
  /** The person whose data `before` and `after` are; the workspace's own if nobody is named. */
  readonly personId?: string;
  /** Plain values; only their digests are kept. */
  readonly before?: unknown;
  readonly after?: unknown;
};

const notedByTx = new WeakMap<Tx, Map<string, NotedEntry[]>>();

/**
 * Writes down, in the transaction of the change, who did what to which thing.
 *
 * The entries get their places in the chain when the work of the transaction is done: the chain is locked for a moment
 * only, and never before another lock.
 */
export async function record(tx: Tx, ctx: Recording, { action, subjectId = "", facts = {}, ...rest }: Recorded): Promise<void> {
  const { workspaceId } = ctx;
  const owner = rest.before === undefined && rest.after === undefined ? undefined : { id: rest.personId ?? workspaceId, workspaceId };
  const key = owner && (await digestKey(tx, ctx, owner));
  note(tx, workspaceId, {
    ...noted(ctx, { action, subjectId, facts }),
    digestKeyId: owner?.id ?? null,
    before: key ? digestOf(key, rest.before) : null,
    after: key ? digestOf(key, rest.after) : null,
  });
}

/** An entry without digests. */
export const noted = (
  { actor, now }: Pick<Recording, "actor" | "now">,
  { action, subjectId = "", facts = {} }: Pick<Recorded, "action" | "subjectId" | "facts">,
): NotedEntry => ({
  at: now(),
  actorKind: actor.kind,
  actorId: actor.id,
  action,
  subjectId: subjectId === "" ? null : subjectId,
  facts,
  digestKeyId: null,
  before: null,
  after: null,
});

function note(tx: Tx, workspaceId: string, entry: NotedEntry): void {
  let byChain = notedByTx.get(tx);
  if (!byChain) {
    byChain = new Map();
    notedByTx.set(tx, byChain);
    const chains = byChain;
    beforeCommit(tx, async () => {
      // In one order everywhere, so that two transactions with entries in two chains do not wait for each other.
      for (const id of [...chains.keys()].toSorted()) await appendEntries(tx, id, chains.get(id) ?? []);
    });
  }
  const chain = byChain.get(workspaceId) ?? [];
  byChain.set(workspaceId, chain);
  chain.push(entry);
}
