import { eraseDigestKeys } from "../../platform/audit/digest.ts";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission, type WithStorage } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { notFound } from "../../platform/http/errors.ts";
import { removeUnusedFiles } from "./remove-unused-files.ts";
import { removeResumes } from "./resumes.repository.ts";

/** Deletes a resume with its reading, its matches and its file. */
export async function deleteResume(ctx: Ctx & WithStorage, id: string): Promise<{ id: string }> {
  requirePermission(ctx, "resumes:write");
  const removed = await transaction(ctx, async (tx) => {
    const rows = await removeResumes(tx, ctx.workspaceId, { id });
    if (rows.length === 0) throw notFound("resume");
    await eraseDigestKeys(tx, [id]);
    await record(tx, ctx, { action: "resume.deleted", subjectId: id });
    await ctx.events.publish(tx, ctx, { type: "resume.deleted", id });
    return rows;
  });
  await removeUnusedFiles(ctx, removed);
  return { id };
}
