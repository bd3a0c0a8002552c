import { eq, lt, sql } from "drizzle-orm";
import { transaction } from "../../platform/db/transaction.ts";
import { tooManyRequests } from "../../platform/http/errors.ts";
import { hashSecret } from "../../platform/secrets/secret-token.ts";
import { findAccountByEmail } from "./accounts.repository.ts";
import { signInFailures } from "./identity/identity.tables.ts";
import type { Outside } from "./outside.ts";
import { recordForAccount } from "./record-for-account.ts";

/** Enough for a person who mistypes; far too few to guess. */
const MOST_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;

/** Stops sign-ins to an address that has seen too many failures, whether or not there is such an account. */
export async function refuseLockedOut({ db, now }: Outside, email: string): Promise<void> {
  const [row] = await db
    .select()
    .from(signInFailures)
    .where(eq(signInFailures.address, hashSecret(email)));
  if (!row || row.count < MOST_FAILURES) return;
  const waitMs = row.since.getTime() + WINDOW_MS - now().getTime();
  if (waitMs > 0)
    throw tooManyRequests("Too many failed sign-ins for this address. Wait a while, or choose a new password.", Math.ceil(waitMs / 1000));
}

/** Counts a failure; those that are older than the window no longer count. */
export async function noteFailure(outside: Outside, email: string): Promise<void> {
  const since = outside.now();
  const stale = lt(signInFailures.since, new Date(since.getTime() - WINDOW_MS));
  await transaction(outside, async (tx) => {
    await tx
      .insert(signInFailures)
      .values({ address: hashSecret(email), count: 1, since })
      .onConflictDoUpdate({
        target: signInFailures.address,
        set: {
          count: sql`case when ${stale} then 1 else ${signInFailures.count} + 1 end`,
          since: sql`case when ${stale} then excluded.since else ${signInFailures.since} end`,
        },
      });
    const account = await findAccountByEmail(tx, email);
    if (account) await recordForAccount(tx, outside, account.id, { action: "account.sign_in_failed", subjectId: account.id });
  });
}

export async function forgetFailures({ db }: Pick<Outside, "db">, email: string): Promise<void> {
  await db.delete(signInFailures).where(eq(signInFailures.address, hashSecret(email)));
}
