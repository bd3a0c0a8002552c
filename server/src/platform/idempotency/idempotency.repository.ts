import { and, eq, isNull, lt, or } from "drizzle-orm";
import type { Ctx } from "../context.ts";
import type { Tx } from "../db/database.ts";
import { transaction } from "../db/transaction.ts";
import { keptAnswers } from "./idempotency.tables.ts";

export type KeptAnswer = typeof keptAnswers.$inferSelect;
type Place = Pick<KeptAnswer, "workspaceId" | "actor" | "keyHash">;
type Owned = Pick<Ctx, "db" | "workspaceId" | "now">;

const KEPT_MS = 24 * 60 * 60_000;
/** Longer than any request may take: the process that began it is gone. */
const ABANDONED_MS = 10 * 60_000;

const at = ({ workspaceId, actor, keyHash }: Place) =>
  and(eq(keptAnswers.workspaceId, workspaceId), eq(keptAnswers.actor, actor), eq(keptAnswers.keyHash, keyHash));

/** Takes the key for this request; answers the row of the request that has taken it before. */
export async function takeKey(ctx: Owned, place: Place, fingerprint: string): Promise<KeptAnswer | undefined> {
  return transaction(ctx, async (tx) => {
    await dropOutdated(tx, ctx);
    const row = { ...place, fingerprint, startedAt: ctx.now() };
    const taken = await tx.insert(keptAnswers).values(row).onConflictDoNothing().returning({ keyHash: keptAnswers.keyHash });
    if (taken.length > 0) return undefined;
    return (await tx.select().from(keptAnswers).where(at(place)))[0];
  });
}

export async function keepAnswer(
  ctx: Owned,
  place: Place,
  answer: Pick<KeptAnswer, "document" | "status" | "sealedAnswer">,
): Promise<void> {
  await transaction(ctx, (tx) => tx.update(keptAnswers).set(answer).where(at(place)));
}

/** Lets the key go: nothing was changed under it. */
export async function freeKey(ctx: Owned, place: Place): Promise<void> {
  await transaction(ctx, (tx) => tx.delete(keptAnswers).where(at(place)));
}

/** Forgets a workspace's answers that are older than a day, and requests that never ended. */
export async function sweepAnswers(ctx: Owned): Promise<void> {
  await transaction(ctx, (tx) => dropOutdated(tx, ctx));
}

async function dropOutdated(tx: Tx, { workspaceId, now }: Owned): Promise<void> {
  const before = (ageMs: number) => lt(keptAnswers.startedAt, new Date(now().getTime() - ageMs));
  const abandoned = and(isNull(keptAnswers.status), before(ABANDONED_MS));
  await tx.delete(keptAnswers).where(and(eq(keptAnswers.workspaceId, workspaceId), or(before(KEPT_MS), abandoned)));
}
