import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import type { SealedFile } from "../../platform/storage/sealed-files.ts";
import { findByContent, insertResume, lockContent } from "./resumes.repository.ts";
import type { UploadedResume } from "./resumes.schemas.ts";

export type UploadResume = { readonly file: SealedFile; readonly fileName?: string | undefined; readonly sample?: boolean };

const PASTED = "Pasted text.txt";

/** Keeps a document and queues it for reading. The same bytes again are the resume that is already here. */
export async function uploadResume(ctx: Ctx, { file, fileName = PASTED, sample = false }: UploadResume): Promise<UploadedResume> {
  try {
    requirePermission(ctx, "resumes:write");
    return await transaction(ctx, async (tx) => {
      const { workspaceId } = ctx;
      const { name: storedAs, clearName, size } = file;
      const row = {
        id: ctx.newId("res"),
        workspaceId,
        fileName,
        storedAs,
        sealed: true,
        size,
        sample,
        status: "queued" as const,
        createdAt: ctx.now(),
      };
      await lockContent(tx, storedAs);
      const known = await findByContent(tx, workspaceId, [storedAs, clearName]);
      if (known) return { id: known.id, status: known.status, duplicate: true };
      await insertResume(tx, row);
      // Inside the transaction, so that a file is never missing from a row; a file without a row is swept at the next start.
      await file.keep();
      await record(tx, ctx, {
        action: "resume.uploaded",
        subjectId: row.id,
        facts: { size, sample },
        personId: row.id,
        after: { fileName, document: clearName },
      });
      await ctx.events.publish(tx, ctx, { type: "resume.uploaded", id: row.id });
      return { id: row.id, status: row.status, duplicate: false };
    });
  } finally {
    await file.discard();
  }
}
