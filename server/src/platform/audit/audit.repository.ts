import { and, asc, desc, eq, gt, lt, sql } from "drizzle-orm";
import pg from "pg";
import type { Queryable, Tx } from "../db/database.ts";
import { auditEntries } from "./audit.tables.ts";
import { type ChainHead, chained, EMPTY_CHAIN, type Entry, type NotedEntry } from "./entry.ts";

/** Parameters of one statement are limited; 13 columns of so many rows are far below it. */
const AT_ONCE = 1000;

/** Adds entries at the end of a chain. Whoever adds to the same chain waits until this transaction has ended. */
export async function appendEntries(tx: Tx, workspaceId: string, noted: readonly NotedEntry[]): Promise<void> {
  let head = await lockedHead(tx, workspaceId);
  const entries = noted.map((entry) => {
    const next = chained(workspaceId, head, entry);
    head = next;
    return next;
  });
  for (let start = 0; start < entries.length; start += AT_ONCE) await tx.insert(auditEntries).values(entries.slice(start, start + AT_ONCE));
}

/**
 * The last entry of a chain that is now locked. Two statements in one journey: the second begins once the lock is held, and
 * sees what whoever held it before has committed. Without parameters, for a text of several statements takes none.
 */
async function lockedHead(tx: Tx, workspaceId: string): Promise<ChainHead> {
  const lock = `select pg_advisory_xact_lock(hashtextextended(${pg.escapeLiteral(`audit ${workspaceId}`)}, 0))`;
  const last = `select sequence, hash from audit_entries where workspace_id = ${pg.escapeLiteral(workspaceId)} order by sequence desc limit 1`;
  const answers = (await tx.execute(sql.raw(`${lock}; ${last}`))) as unknown as readonly pg.QueryResult<{
    sequence: string;
    hash: string;
  }>[];
  const head = answers[1]?.rows[0];
  return head ? { sequence: Number(head.sequence), hash: head.hash } : EMPTY_CHAIN;
}

export async function listChains(q: Queryable): Promise<string[]> {
  const rows = await q.selectDistinct({ id: auditEntries.workspaceId }).from(auditEntries).orderBy(asc(auditEntries.workspaceId));
  return rows.map(({ id }) => id);
}

/** The entries of a chain in their order, a few thousand at a time. */
export async function* readChain(q: Queryable, workspaceId: string): AsyncGenerator<Entry[]> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await q
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.workspaceId, workspaceId), gt(auditEntries.sequence, after)))
      .orderBy(asc(auditEntries.sequence))
      .limit(AT_ONCE);
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.sequence ?? after;
  }
}

/** Newest first; `before` is the sequence number of the last row of the page before. */
export async function selectEntries(
  q: Queryable,
  workspaceId: string,
  page: { readonly before?: number | undefined; readonly subjectId?: string | undefined; readonly take: number },
): Promise<Entry[]> {
  const { before, subjectId, take } = page;
  return q
    .select()
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.workspaceId, workspaceId),
        before === undefined ? undefined : lt(auditEntries.sequence, before),
        subjectId === undefined ? undefined : eq(auditEntries.subjectId, subjectId),
      ),
    )
    .orderBy(desc(auditEntries.sequence))
    .limit(take);
}
