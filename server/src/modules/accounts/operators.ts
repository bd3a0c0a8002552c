import { asc, eq, or } from "drizzle-orm";
import { appendEntries } from "../../platform/audit/audit.repository.ts";
import { noted } from "../../platform/audit/record.ts";
import { SYSTEM } from "../../platform/context.ts";
import type { Database, Queryable, Tx } from "../../platform/db/database.ts";
import { operators, workspaces } from "./accounts.tables.ts";

/**
 * Whether a workspace is the operators': the one that whoever set up the installation got, or the one that `candor operators`
 * named since. A workspace that is deleted leaves this to nobody.
 */
export const operatorsOf =
  ({ shared }: { readonly shared: { readonly db: Database } }) =>
  async (workspaceId: string): Promise<boolean> => {
    const rows = await shared.db.select({ id: operators.workspaceId }).from(operators).where(eq(operators.workspaceId, workspaceId));
    return rows.length > 0;
  };

type Named = { readonly id: string; readonly name: string };

/** The first workspace of an installation, in the transaction that makes it. */
export async function appointFirst(tx: Tx, workspaceId: string, appointedAt: Date): Promise<void> {
  await tx.insert(operators).values({ workspaceId, appointedAt });
}

/** Makes one workspace the operators', and no other one; the installation's own ledger says so. */
export async function appoint(tx: Tx, { id }: Named, at: Date): Promise<void> {
  await tx.delete(operators);
  await tx.insert(operators).values({ workspaceId: id, appointedAt: at });
  await appendEntries(tx, "installation", [noted({ actor: SYSTEM, now: () => at }, { action: "operators.appointed", subjectId: id })]);
}

/** Every workspace, and whether it is the operators'. */
export async function listOperators(q: Queryable): Promise<(Named & { readonly operates: boolean })[]> {
  const rows = await q
    .select({ id: workspaces.id, name: workspaces.name, since: operators.appointedAt })
    .from(workspaces)
    .leftJoin(operators, eq(operators.workspaceId, workspaces.id))
    .orderBy(asc(workspaces.createdAt), asc(workspaces.id));
  return rows.map(({ id, name, since }) => ({ id, name, operates: since !== null }));
}

/** The workspaces with this id or this very name. */
export const findNamed = (q: Queryable, wanted: string): Promise<Named[]> =>
  q
    .select({ id: workspaces.id, name: workspaces.name })
    .from(workspaces)
    .where(or(eq(workspaces.id, wanted), eq(workspaces.name, wanted)));
