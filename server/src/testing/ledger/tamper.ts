import { type SQL, sql } from "drizzle-orm";
import { readChain } from "../../platform/audit/audit.repository.ts";
import { auditEntries } from "../../platform/audit/audit.tables.ts";
import { type ChainHead, chained, type Entry, hashOf } from "../../platform/audit/entry.ts";
import type { Tx } from "../../platform/db/database.ts";

/** What somebody with the whole database in hand may do to an entry; `remade`: and make every hash from there on fit again. */
export type Tampering = {
  readonly act: "flip" | "drop" | "reorder" | "insert" | "truncate";
  readonly remade: boolean;
};

export const TAMPERINGS: readonly Tampering[] = [
  ...(["flip", "drop", "reorder", "insert", "truncate"] as const).map((act) => ({ act, remade: false })),
  // A chain that was cut off fits as it is.
  ...(["flip", "drop", "reorder", "insert"] as const).map((act) => ({ act, remade: true })),
];

export type TamperedEntry = Tampering & { readonly workspaceId: string; readonly sequence: number };

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
];

/** Those that fit again once the chain is made anew. */
const FLIPPED_LINKS: readonly SQL[] = [
  sql`previous = previous || '0'`,
  sql`hash = overlay(hash placing case left(hash, 1) when '0' then '1' else '0' end from 1 for 1)`,
];

/** Sequence numbers pass through here while rows change places. */
const AWAY = 1_000_000;

/** Does it. */
export async function tamper(tx: Tx, entry: TamperedEntry): Promise<void> {
  await act(tx, entry);
  if (entry.remade) await remakeChain(tx, entry);
}

async function act(tx: Tx, entry: TamperedEntry): Promise<void> {
  const { sequence, workspaceId, remade } = entry;
  const flips = remade ? FLIPS : [...FLIPS, ...FLIPPED_LINKS];
  const here = sql`workspace_id = ${workspaceId} and sequence = ${sequence}`;
  const onwards = sql`workspace_id = ${workspaceId} and sequence >= ${sequence}`;
  const away = sql`workspace_id = ${workspaceId} and sequence >= ${AWAY}`;
  const shift = (by: number, where: SQL) => tx.execute(sql`update audit_entries set sequence = sequence + ${by} where ${where}`);
  switch (entry.act) {
    case "flip":
      await tx.execute(sql`update audit_entries set ${flips[sequence % flips.length] ?? sql``} where ${here}`);
      return;
    case "drop":
      await tx.execute(sql`delete from audit_entries where ${here}`);
      if (!remade) return;
      await shift(AWAY, onwards);
      await shift(-1 - AWAY, away);
      return;
    case "truncate":
      await tx.execute(sql`delete from audit_entries where ${onwards}`);
      return;
    case "reorder":
      await shift(AWAY, here);
      await shift(-1, sql`workspace_id = ${workspaceId} and sequence = ${sequence + 1}`);
      await shift(1 - AWAY, away);
      return;
    case "insert":
      await shift(AWAY, onwards);
      await shift(1 - AWAY, away);
      await forge(tx, entry);
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

async function remakeChain(tx: Tx, { workspaceId, sequence }: TamperedEntry): Promise<void> {
  let previous = "";
  const remade: SQL[] = [];
  for (const entry of await wholeChain(tx, workspaceId)) {
    if (entry.sequence < sequence) {
      previous = entry.hash;
      continue;
    }
    const hash = hashOf({ ...entry, previous });
    remade.push(sql`(${entry.sequence}::bigint, ${previous}, ${hash})`);
    previous = hash;
  }
  if (remade.length === 0) return;
  await tx.execute(
    sql`update audit_entries e set previous = r.previous, hash = r.hash from (values ${sql.join(remade, sql`, `)}) r (sequence, previous, hash) where e.workspace_id = ${workspaceId} and e.sequence = r.sequence`,
  );
}

async function wholeChain(tx: Tx, workspaceId: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const page of readChain(tx, workspaceId)) entries.push(...page);
  return entries;
}
