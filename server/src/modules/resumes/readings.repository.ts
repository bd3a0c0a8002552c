import { and, eq } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import { notFound } from "../../platform/http/errors.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { applyCorrections } from "./resumes.rules.ts";
import { readings, resumes } from "./resumes.tables.ts";
import { contactIndex, type PrivateParts, sealReading, unsealReading } from "./sealed-reading.ts";

/** A reading with its private parts opened. */
export type ReadingRow = Omit<typeof readings.$inferSelect, "sealed"> & PrivateParts;

const ownedReading = (workspaceId: WorkspaceId, resumeId: string) =>
  and(eq(readings.workspaceId, workspaceId), eq(readings.resumeId, resumeId));

type WithVault = { readonly vault: Vault; readonly workspaceId: WorkspaceId };
type NewReading = Omit<typeof readings.$inferInsert, "sealed" | "isCorrected" | "asOf" | "emailIndex" | "phoneIndex"> & PrivateParts;

/** The columns that stand for a reading's private parts. */
async function sealedColumns(q: Queryable, { vault, workspaceId }: WithVault, resumeId: string, parts: PrivateParts) {
  const { basics } = applyCorrections(parts.reading, parts.corrections).resume;
  return {
    sealed: await sealReading({ q, vault, workspaceId, resumeId }, parts),
    isCorrected: parts.corrections.length > 0 || parts.headings.length > 0,
    asOf: parts.reading.asOf,
    ...(await contactIndex({ q, vault, workspaceId }, { email: basics?.email, phone: basics?.phone })),
  };
}

/** One reading per resume: a second reading of the same bytes replaces the first. */
export async function putReading(tx: Tx, ctx: WithVault, { reading, corrections, headings, ...row }: NewReading): Promise<void> {
  const { engineVersion, habit, features, updatedAt } = row;
  const columns = await sealedColumns(tx, ctx, row.resumeId, { reading, corrections, headings });
  await tx
    .insert(readings)
    .values({ ...row, ...columns })
    .onConflictDoUpdate({ target: readings.resumeId, set: { engineVersion, habit, features, updatedAt, ...columns } });
}

export async function findReading(q: Queryable, ctx: WithVault, resumeId: string): Promise<ReadingRow | undefined> {
  const [row] = await q.select().from(readings).where(ownedReading(ctx.workspaceId, resumeId));
  return row && opened(q, ctx, row);
}

async function opened(q: Queryable, { vault, workspaceId }: WithVault, row: typeof readings.$inferSelect): Promise<ReadingRow> {
  const { sealed, ...rest } = row;
  return { ...rest, ...(await unsealReading({ q, vault, workspaceId, resumeId: row.resumeId }, sealed)) };
}

export async function loadReading(q: Queryable, ctx: WithVault, resumeId: string): Promise<ReadingRow> {
  const row = await findReading(q, ctx, resumeId);
  if (!row) throw notFound("reading");
  return row;
}

export async function setCorrections(
  tx: Tx,
  ctx: WithVault,
  resumeId: string,
  { reading, corrections, headings, habit, features, updatedAt }: PrivateParts & Pick<ReadingRow, "habit" | "features" | "updatedAt">,
): Promise<void> {
  const columns = await sealedColumns(tx, ctx, resumeId, { reading, corrections, headings });
  await tx
    .update(readings)
    .set({ habit, features, updatedAt, ...columns })
    .where(ownedReading(ctx.workspaceId, resumeId));
}

/** Writes what a reading was prepared into, unless it has changed since it was read. */
export async function setFeatures(
  tx: Tx,
  workspaceId: WorkspaceId,
  { resumeId, updatedAt }: Pick<ReadingRow, "resumeId" | "updatedAt">,
  features: ReadingRow["features"],
): Promise<void> {
  await tx
    .update(readings)
    .set({ features })
    .where(and(ownedReading(workspaceId, resumeId), eq(readings.updatedAt, updatedAt)));
}

/** The corrected resumes of a workspace with what was read and what was corrected. */
export async function selectCorrected(q: Queryable, ctx: WithVault) {
  const rows = await q
    .select({ storedAs: resumes.storedAs, format: resumes.format, reading: readings })
    .from(readings)
    .innerJoin(resumes, eq(resumes.id, readings.resumeId))
    .where(and(eq(readings.workspaceId, ctx.workspaceId), eq(readings.isCorrected, true)))
    .orderBy(readings.resumeId);
  return Promise.all(rows.map(async ({ storedAs, format, reading }) => ({ storedAs, format, ...(await opened(q, ctx, reading)) })));
}
