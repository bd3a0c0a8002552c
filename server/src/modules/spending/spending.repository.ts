import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import type { Queryable } from "../../platform/db/database.ts";
import { aiCalls } from "../../platform/spending/ai-calls.tables.ts";

export type CallRow = typeof aiCalls.$inferSelect;

const month = sql<string>`to_char(${aiCalls.at} at time zone 'UTC', 'YYYY-MM')`;
const sum = (column: typeof aiCalls.characters | typeof aiCalls.tokensIn | typeof aiCalls.tokensOut | typeof aiCalls.cost) =>
  sql<number | null>`sum(${column})::float8`;

/** What a workspace asked for since a moment, by month, purpose and model, the newest month first. */
export function sumByMonth(q: Queryable, workspaceId: string, since: Date) {
  return q
    .select({
      month,
      purpose: aiCalls.purpose,
      model: aiCalls.model,
      calls: sql<number>`count(*)::int`,
      failed: sql<number>`(count(*) filter (where ${aiCalls.outcome} <> 'answered'))::int`,
      characters: sum(aiCalls.characters),
      tokensIn: sum(aiCalls.tokensIn),
      tokensOut: sum(aiCalls.tokensOut),
      cost: sum(aiCalls.cost),
    })
    .from(aiCalls)
    .where(and(eq(aiCalls.workspaceId, workspaceId), gte(aiCalls.at, since)))
    .groupBy(month, aiCalls.purpose, aiCalls.model)
    .orderBy(desc(month), aiCalls.purpose, aiCalls.model);
}

/** Newest first; `before` is the id of the last row of the page before. Ids grow with time. */
export async function selectCalls(
  q: Queryable,
  workspaceId: string,
  { before, take }: { readonly before?: string | undefined; readonly take: number },
): Promise<CallRow[]> {
  return q
    .select()
    .from(aiCalls)
    .where(and(eq(aiCalls.workspaceId, workspaceId), before === undefined ? undefined : lt(aiCalls.id, before)))
    .orderBy(desc(aiCalls.id))
    .limit(take);
}
