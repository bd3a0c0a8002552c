import { and, eq, isNull, lt, or } from "drizzle-orm";
import type { Database, Tx } from "../db/database.ts";
import { transaction } from "../db/transaction.ts";
import { keptAnswers } from "./idempotency.tables.ts";

export type KeptAnswer = typeof keptAnswers.$inferSelect;
/** Where answers lie, as whoever makes the change sees it. */
export type Shelf = { readonly db: Database; readonly now: () => Date };
/** A key's row, and whose it is. */
export type Place = { readonly keyHash: string } & ({ readonly workspaceId: string } | { readonly accountId: string });

const KEPT_MS = 24 * 60 * 60_000;
/** Longer than any request may take: the process that began it is gone. */
const ABANDONED_MS = 10 * 60_000;

const at = ({ keyHash }: Place) => eq(keptAnswers.keyHash, keyHash);

/** Takes the key for this request; answers the row of the request that has taken it before. */
export async function takeKey(shelf: Shelf, place: Place, fingerprint: string): Promise<KeptAnswer | undefined> {
  return transaction(shelf, async (tx) => {
    await dropOutdated(tx, shelf, place);
    const row = { ...place, fingerprint, startedAt: shelf.now() };
    const taken = await tx.insert(keptAnswers).values(row).onConflictDoNothing().returning({ keyHash: keptAnswers.keyHash });
    if (taken.length > 0) return undefined;
    return (await tx.select().from(keptAnswers).where(at(place)))[0];
  });
}

export async function keepAnswer(
  shelf: Shelf,
  place: Place,
  answer: Pick<KeptAnswer, "document" | "status" | "sealedAnswer">,
): Promise<void> {
  await transaction(shelf, (tx) => tx.update(keptAnswers).set(answer).where(at(place)));
}

/** Lets the key go: nothing was changed under it. */
export async function freeKey(shelf: Shelf, place: Place): Promise<void> {
  await transaction(shelf, (tx) => tx.delete(keptAnswers).where(at(place)));
}

/** Forgets the answers on a shelf that are older than a day, and requests that never ended. */
export async function sweepAnswers(shelf: Shelf): Promise<void> {
  await transaction(shelf, (tx) => dropOutdated(tx, shelf));
}

async function dropOutdated(tx: Tx, { now }: Shelf, place?: Place): Promise<void> {
  const before = (ageMs: number) => lt(keptAnswers.startedAt, new Date(now().getTime() - ageMs));
  const abandoned = and(isNull(keptAnswers.status), before(ABANDONED_MS));
  await tx.delete(keptAnswers).where(and(place && at(place), or(before(KEPT_MS), abandoned)));
}
