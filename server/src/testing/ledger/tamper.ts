import { type SQL, sql } from "drizzle-orm";
import { readChain } from "../../platform/audit/audit.repository.ts";
import { auditEntries } from "../../platform/audit/audit.tables.ts";
import { type ChainHead, chained, type Entry, hashOf } from "../../platform/audit/entry.ts";
import type { Tx } from "../../platform/db/database.ts";

/** What somebody with the whole database in hand may do to an entry. `rewrite` also mends every hash that follows. */
export const TAMPERINGS = ["flip", "drop", "reorder", "insert", "truncate", "rewrite"] as const;
export type Tampering = (typeof TAMPERINGS)[number];

export type TamperedEntry = { readonly workspaceId: string; readonly sequence: number; readonly tampering: Tampering };

/** One column after another is flipped. */
const FLIPS: readonly SQL[] = [
  sql`at = at + interval '1 millisecond'`,
  sql`actor_kind = case actor_kind when 'system' then 'account' else 'system' end`,
  sql`actor_id = actor_id || 'x'`,
  sql`action = 'resume.deleted'`,
  sql`subject_id = coalesce(subject_id, '') || 'x'`,
  sql`facts = facts || '{"count": 7}'`,
  sql`digest_key_id = coalesce(digest_key_id, '') || 'x'`,
  sql`before = coalesce(before, '') || '0'`,
  sql`after = coalesce(after, '') || '0'`,
  sql`previous = previous || '0'`,
  sql`hash = overlay(hash placing case left(hash, 1) when '0' then '1' else '0' end from 1 for 1)`,
];

/** Sequence numbers pass through here while rows change places. */
const AWAY = 1_000_000;

/** Does it. */
export async function tamper(tx: Tx, entry: TamperedEntry): Promise<void> {
  const { sequence, workspaceId } = entry;
  const here = sql`workspace_id = ${workspaceId} and sequence = ${sequence}`;
  const shift = (by: number, where: SQL) => tx.execute(sql`update audit_entries set sequence = sequence + ${by} where ${where}`);
  switch (entry.tampering) {
    case "flip":
      await tx.execute(sql`update audit_entries set ${FLIPS[sequence % FLIPS.length] ?? sql``} where ${here}`);
      return;
    case "drop":
      await tx.execute(sql`delete from audit_entries where ${here}`);
      return;
    case "truncate":
      await tx.execute(sql`delete from audit_entries where workspace_id = ${workspaceId} and sequence >= ${sequence}`);
      return;
    case "reorder":
      await shift(AWAY, here);
      await shift(-1, sql`workspace_id = ${workspaceId} and sequence = ${sequence + 1}`);
      await shift(1 - AWAY, sql`workspace_id = ${workspaceId} and sequence = ${sequence + AWAY}`);
      return;
    case "insert":
      await shift(AWAY, sql`workspace_id = ${workspaceId} and sequence >= ${sequence}`);
      await shift(1 - AWAY, sql`workspace_id = ${workspaceId} and sequence >= ${AWAY}`);
      await forge(tx, entry);
      return;
    case "rewrite":
      await tx.execute(sql`update audit_entries set actor_id = 'somebody else' where ${here}`);
      await mendHashes(tx, entry);
  }
}

/** A new entry that follows from the one before it as if it had always been there. */
async function forge(tx: Tx, { workspaceId, sequence }: TamperedEntry): Promise<void> {
  const entries = await wholeChain(tx, workspaceId);
  const before = entries.find((entry) => entry.sequence === sequence - 1);
  const model = entries.at(-1);
  if (!model) return;
  const head: ChainHead = before ?? { sequence: 0, hash: "" };
  await tx.insert(auditEntries).values(chained(workspaceId, head, { ...model, action: "resume.seen" }));
}

async function mendHashes(tx: Tx, { workspaceId, sequence }: TamperedEntry): Promise<void> {
  let previous = "";
  for (const entry of await wholeChain(tx, workspaceId)) {
    if (entry.sequence >= sequence) {
      const mended = { ...entry, previous };
      const hash = hashOf(mended);
      await tx.execute(
        sql`update audit_entries set previous = ${previous}, hash = ${hash} where workspace_id = ${workspaceId} and sequence = ${entry.sequence}`,
      );
      previous = hash;
    } else previous = entry.hash;
  }
}

async function wholeChain(tx: Tx, workspaceId: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const page of readChain(tx, workspaceId)) entries.push(...page);
  return entries;
}
