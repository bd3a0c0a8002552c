import type { Ctx } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { countInScope, idsInScope, rankByTerms, rankByTitle, rankByVector, type Scope, type Sought } from "./retrieval.repository.ts";
import { CANDIDATES, fuse, SCORE_ALL_UP_TO } from "./retrieval.rules.ts";

/** Above so many rows the approximate index is quicker than comparing with each; the embedded database has no such index. */
const COMPARE_ALL_UP_TO = 20_000;

/**
 * The ids worth scoring exactly: everything where there is little, else the best of three rankings fused by rank.
 *
 * Filters narrow every ranking before its limit applies, and few rows are compared one by one: a filter never costs recall.
 */
export async function findCandidates(ctx: Pick<Ctx, "db">, scope: Scope, sought: Sought, take = CANDIDATES): Promise<string[]> {
  const count = await countInScope(ctx.db, scope, sought.vectorizer, COMPARE_ALL_UP_TO + 1);
  if (count <= Math.max(take, SCORE_ALL_UP_TO)) return idsInScope(ctx.db, scope, sought.vectorizer);
  // On connections of their own a server ranks them at once; the embedded database takes one after the other.
  const rankings = await Promise.all([
    transaction(ctx, (tx) => rankByVector(tx, scope, sought, count <= COMPARE_ALL_UP_TO)),
    transaction(ctx, (tx) => rankByTerms(tx, scope, sought)),
    transaction(ctx, (tx) => rankByTitle(tx, scope, sought)),
  ]);
  return fuse(rankings, take);
}
