import { and, eq, gte, sql } from "drizzle-orm";
import type { Queryable, Tx } from "../db/database.ts";
import { aiCalls } from "./ai-calls.tables.ts";

/** Until this transaction has ended, nobody else in the installation may begin a call. */
export async function lockBudgets(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('candor ai budgets', 0))`);
}

/** Characters that all workspaces together have sent for a purpose since a moment. */
export async function charactersSince(q: Queryable, purpose: string, since: Date): Promise<number> {
  const [row] = await q
    .select({ characters: sql<number>`coalesce(sum(${aiCalls.characters}), 0)::float8` })
    .from(aiCalls)
    .where(and(eq(aiCalls.purpose, purpose), gte(aiCalls.at, since)));
  return row?.characters ?? 0;
}

export async function insertCall(tx: Tx, row: typeof aiCalls.$inferInsert): Promise<void> {
  await tx.insert(aiCalls).values(row);
}

export async function endCall(
  q: Queryable,
  id: string,
  ended: Pick<typeof aiCalls.$inferInsert, "outcome" | "tokensIn" | "tokensOut" | "cost">,
): Promise<void> {
  await q.update(aiCalls).set(ended).where(eq(aiCalls.id, id));
}
