import { eraseDigestKeys } from "../../platform/audit/digest.ts";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { removeResumes } from "./resumes.repository.ts";

/** Removes every resume of the workspace, or the samples; the caller's transaction decides. Files are the caller's to remove after it. */
export async function removeAllResumes(tx: Tx, ctx: Ctx, which: { readonly samplesOnly: boolean }): Promise<{ storedAs: string }[]> {
  requirePermission(ctx, "resumes:write");
  const rows = await removeResumes(tx, ctx.workspaceId, which);
  await eraseDigestKeys(
    tx,
    rows.map(({ id }) => id),
  );
  for (const { id } of rows) await record(tx, ctx, { action: "resume.deleted", subjectId: id });
  await record(tx, ctx, { action: "resumes.removed", facts: { count: rows.length, samplesOnly: which.samplesOnly } });
  return rows;
}
