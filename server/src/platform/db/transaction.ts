import type { Database, Tx } from "./database.ts";

type Pending = { readonly before: (() => Promise<void>)[]; readonly after: (() => void)[] };

const pendingByTx = new WeakMap<Tx, Pending>();

/** Runs `work` in one transaction. Inside it every query takes `tx`: there is one connection, and it is taken. */
export async function transaction<Result>(ctx: { readonly db: Database }, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const pending: Pending = { before: [], after: [] };
  const result = await ctx.db.transaction(async (tx) => {
    pendingByTx.set(tx, pending);
    const worked = await work(tx);
    for (const act of pending.before) await act();
    return worked;
  });
  for (const effect of pending.after) effect();
  return result;
}

/** Does something in the transaction once all of its work is done: what takes a lock that others wait for. */
export function beforeCommit(tx: Tx, act: () => Promise<void>): void {
  const pending = pendingByTx.get(tx);
  if (!pending) throw new Error("This transaction was not opened by transaction().");
  pending.before.push(act);
}

/** Does something outside the database once the transaction has been committed, and not if it was rolled back. */
export function afterCommit(tx: Tx, effect: () => void): void {
  pendingByTx.get(tx)?.after.push(effect);
}
