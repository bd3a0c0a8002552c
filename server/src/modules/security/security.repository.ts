import { and, desc, eq, ne } from "drizzle-orm";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import type { WorkspaceId } from "../../platform/workspace-id.ts";
import type { IncidentState } from "./security.rules.ts";
import { incidents } from "./security.tables.ts";

export type IncidentRow = typeof incidents.$inferSelect;

const MOST_LISTED = 200;

/** The incident of a kind and account that nobody has closed, locked until the transaction ends. */
export async function lockUnclosed(
  tx: Tx,
  { workspaceId, kind, about }: Pick<IncidentRow, "workspaceId" | "kind" | "about">,
): Promise<IncidentRow | undefined> {
  const same = and(eq(incidents.workspaceId, workspaceId), eq(incidents.kind, kind), eq(incidents.about, about));
  const [row] = await tx
    .select()
    .from(incidents)
    .where(and(same, ne(incidents.state, "closed")))
    .for("update");
  return row;
}

export async function insertIncident(tx: Tx, row: typeof incidents.$inferInsert): Promise<void> {
  await tx.insert(incidents).values(row);
}

export async function updateIncident(tx: Tx, workspaceId: WorkspaceId, id: string, change: Partial<IncidentRow>): Promise<void> {
  await tx
    .update(incidents)
    .set(change)
    .where(and(eq(incidents.workspaceId, workspaceId), eq(incidents.id, id)));
}

export async function lockIncident(tx: Tx, workspaceId: WorkspaceId, id: string): Promise<IncidentRow | undefined> {
  const [row] = await tx
    .select()
    .from(incidents)
    .where(and(eq(incidents.workspaceId, workspaceId), eq(incidents.id, id)))
    .for("update");
  return row;
}

/** The newest first. */
export async function listIncidentRows(db: Queryable, workspaceId: WorkspaceId, state?: IncidentState): Promise<IncidentRow[]> {
  return db
    .select()
    .from(incidents)
    .where(and(eq(incidents.workspaceId, workspaceId), state === undefined ? undefined : eq(incidents.state, state)))
    .orderBy(desc(incidents.firstAt))
    .limit(MOST_LISTED);
}
