import { and, desc, eq, notInArray, sql } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import { notFound } from "../../platform/http/errors.ts";
import type { Stored } from "./add-jobs.ts";
import { jobImports } from "./job-imports.tables.ts";

export type ImportRow = typeof jobImports.$inferSelect;

/** The newest are enough to look back on. */
const KEPT = 50;

/** Puts a new import down, and lets go of those that nobody looks back on any more. */
export async function insertImport(tx: Tx, row: typeof jobImports.$inferInsert): Promise<void> {
  await tx.insert(jobImports).values(row);
  const newest = tx
    .select({ id: jobImports.id })
    .from(jobImports)
    .where(eq(jobImports.workspaceId, row.workspaceId))
    .orderBy(desc(jobImports.startedAt), desc(jobImports.id))
    .limit(KEPT);
  await tx.delete(jobImports).where(and(eq(jobImports.workspaceId, row.workspaceId), notInArray(jobImports.id, newest)));
}

/** Adds to the counts of an import; false where it does not run any more. Whoever cancels it at the same moment waits. */
export async function countStored(tx: Tx, row: Pick<ImportRow, "workspaceId" | "id">, stored: Stored, at: Date): Promise<boolean> {
  const changed = await tx
    .update(jobImports)
    .set({
      imported: sql`${jobImports.imported} + ${stored.imported}`,
      duplicates: sql`${jobImports.duplicates} + ${stored.duplicates}`,
      changedAt: at,
    })
    .where(isRunning(row))
    .returning({ id: jobImports.id });
  return changed.length > 0;
}

/** Changes an import that runs, and answers with it; undefined where it does not run any more. */
export async function changeRunning(
  q: Queryable,
  row: Pick<ImportRow, "workspaceId" | "id">,
  change: Partial<Pick<ImportRow, "state" | "rejected" | "firstRejected" | "progress">> & { readonly changedAt: Date },
): Promise<ImportRow | undefined> {
  const [changed] = await q.update(jobImports).set(change).where(isRunning(row)).returning();
  return changed;
}

const isRunning = ({ workspaceId, id }: Pick<ImportRow, "workspaceId" | "id">) =>
  and(eq(jobImports.workspaceId, workspaceId), eq(jobImports.id, id), eq(jobImports.state, "running"));

export async function findImport(q: Queryable, workspaceId: WorkspaceId, id: string): Promise<ImportRow | undefined> {
  const [row] = await q
    .select()
    .from(jobImports)
    .where(and(eq(jobImports.workspaceId, workspaceId), eq(jobImports.id, id)));
  return row;
}

export async function loadImport(q: Queryable, workspaceId: WorkspaceId, id: string): Promise<ImportRow> {
  const row = await findImport(q, workspaceId, id);
  if (!row) throw notFound("import");
  return row;
}

/** Newest first. */
export function selectImports(q: Queryable, workspaceId: WorkspaceId, take: number): Promise<ImportRow[]> {
  return q
    .select()
    .from(jobImports)
    .where(eq(jobImports.workspaceId, workspaceId))
    .orderBy(desc(jobImports.startedAt), desc(jobImports.id))
    .limit(take);
}

export async function removeImports(tx: Tx, workspaceId: WorkspaceId): Promise<void> {
  await tx.delete(jobImports).where(eq(jobImports.workspaceId, workspaceId));
}
