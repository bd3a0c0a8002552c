import { and, eq, gt, inArray, like, lt, or, sql } from "drizzle-orm";
import { transaction } from "../../platform/db/transaction.ts";
import { tooManyRequests } from "../../platform/http/errors.ts";
import { networkOf } from "../../platform/http/limits.rules.ts";
import { findAccountId } from "./accounts.repository.ts";
import { addressesOf } from "./addresses.ts";
import { alarmWorkspaces } from "./alarm-workspaces.ts";
import { sessions, signInFailures } from "./identity/identity.tables.ts";
import type { Outside } from "./outside.ts";
import { recordForAccount, recordForNobody } from "./record-for-account.ts";
import { COUNTED, type Counted, FORGOTTEN_AFTER_MS, refusalOf, SUSPICIOUS_FAILURES, waitAfter } from "./sign-in-failures.rules.ts";

/** What the hashes of this table are made for; an account's own is another one. */
const COUNTING = "sign-in failures";

/** Stops sign-ins after too many failures, for a while that grows; where the person has been signed in before only those from there count. */
export async function refuseLockedOut(outside: Outside, email: string): Promise<void> {
  const { db, now } = outside;
  const keys = await keysOf(outside, email);
  const rows = await db
    .select()
    .from(signInFailures)
    .where(inArray(signInFailures.address, Object.values(keys)));
  const waits = COUNTED.flatMap((counted) => {
    const row = rows.find(({ address }) => address === keys[counted]);
    const waitS = row ? waitAfter({ counted, count: row.count, lastAt: row.since }, now()) : 0;
    return waitS > 0 ? [{ counted, waitS }] : [];
  });
  for (const { counted, waitS } of waits) {
    if (counted === "account" && (await isAtHome(outside, email))) continue;
    throw tooManyRequests(refusalOf(counted, waitS), waitS);
  }
}

/** Counts a failure, whether or not there is such an account, and tells those who run its workspaces where there are many. */
export async function noteFailure(outside: Outside, email: string): Promise<void> {
  const since = outside.now();
  const keys = await keysOf(outside, email);
  const stale = lt(signInFailures.since, new Date(since.getTime() - FORGOTTEN_AFTER_MS));
  const noted = await transaction(outside, async (tx) => {
    const rows = await tx
      .insert(signInFailures)
      // Always in the same order, so that two failures at once do not wait for each other.
      .values(
        Object.values(keys)
          .toSorted()
          .map((address) => ({ address, count: 1, since })),
      )
      .onConflictDoUpdate({
        target: signInFailures.address,
        set: { count: sql`case when ${stale} then 1 else ${signInFailures.count} + 1 end`, since },
      })
      .returning({ address: signInFailures.address, count: signInFailures.count });
    const accountId = await findAccountId(tx, outside.vault, email);
    const failed = { action: "account.sign_in_failed" };
    if (accountId !== undefined) await recordForAccount(tx, outside, accountId, { ...failed, subjectId: accountId });
    else await recordForNobody(tx, outside, failed);
    return { accountId, count: rows.find(({ address }) => address === keys.account)?.count ?? 0 };
  });
  const { accountId, count } = noted;
  if (accountId !== undefined && count >= SUSPICIOUS_FAILURES)
    await alarmWorkspaces(outside, { kind: "failed_sign_ins", about: accountId, count });
}

/** After a sign-in, or a new password. What a network has done to other accounts stays counted. */
export async function forgetFailures({ db, vault }: Pick<Outside, "db" | "vault">, email: string): Promise<void> {
  const account = (await addressesOf(db, vault)).index(email, COUNTING);
  await db
    .delete(signInFailures)
    .where(or(eq(signInFailures.address, `account:${account}`), like(signInFailures.address, `pair:${account}:%`)));
}

/** Without the installation's key neither addresses nor accounts can be read, or guessed, from the table. */
async function keysOf({ db, vault, client }: Outside, email: string): Promise<Readonly<Record<Counted, string>>> {
  const hashes = await addressesOf(db, vault);
  const [account, network] = [hashes.index(email, COUNTING), hashes.index(networkOf(client.address), COUNTING)];
  return { pair: `pair:${account}:${network}`, account: `account:${account}`, network: `network:${network}` };
}

/** Whether the person is signed in from the same network: nobody elsewhere can keep them out. */
async function isAtHome({ db, vault, now, client }: Outside, email: string): Promise<boolean> {
  const accountId = await findAccountId(db, vault, email);
  if (accountId === undefined) return false;
  const live = and(eq(sessions.userId, accountId), gt(sessions.expiresAt, now()));
  const rows = await db.select({ address: sessions.ipAddress }).from(sessions).where(live);
  return rows.some(({ address }) => address !== null && networkOf(address) === networkOf(client.address));
}
