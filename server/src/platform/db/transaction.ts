import type { Database, Tx } from "./database.ts";

const effectsByTx = new WeakMap<Tx, (() => void)[]>();

/** Runs `work` in one transaction. Inside it every query takes `tx`: there is one connection, and it is taken. */
export async function transaction<Result>(ctx: { readonly db: Database }, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const effects: (() => void)[] = [];
  const result = await ctx.db.transaction(async (tx) => {
    effectsByTx.set(tx, effects);
    return work(tx);
  });
  for (const effect of effects) effect();
  return result;
}

/** Does something outside the database once the transaction has been committed, and not if it was rolled back. */
export function afterCommit(tx: Tx, effect: () => void): void {
  effectsByTx.get(tx)?.push(effect);
}
