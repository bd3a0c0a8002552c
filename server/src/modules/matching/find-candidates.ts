import type { Ctx } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { countInScope, idsInScope, rankByTerms, rankByTitle, rankByVector, type Scope, type Sought } from "./retrieval.repository.ts";
import { CANDIDATES, COMPARE_ALL_UP_TO, fuse, rankedFor, SCORE_ALL_UP_TO } from "./retrieval.rules.ts";

/**
 * The ids worth scoring exactly: everything where there is little, else the best of three rankings fused by rank.
 *
 * Filters narrow every ranking before its limit applies, and few rows are compared one by one: a filter never costs recall.
 */
export async function findCandidates(ctx: Pick<Ctx, "db">, scope: Scope, sought: Sought, take = CANDIDATES): Promise<string[]> {
  const count = await countInScope(ctx.db, scope, sought.vectorizer, COMPARE_ALL_UP_TO + 1);
  if (count <= Math.max(take, SCORE_ALL_UP_TO)) return idsInScope(ctx.db, scope, sought.vectorizer);
  // On connections of their own a server ranks them at once; the embedded database takes one after the other.
  const most = rankedFor(take);
  const rankings = await Promise.all([
    transaction(ctx, (tx) => rankByVector(tx, scope, sought, { most: most.vector, exactly: count <= COMPARE_ALL_UP_TO })),
    transaction(ctx, (tx) => rankByTerms(tx, scope, sought, most.terms)),
    transaction(ctx, (tx) => rankByTitle(tx, scope, sought, most.title)),
  ]);
  return fuse(rankings, take);
}
