import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission, type WithStorage } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { receiveSealed } from "../../platform/storage/sealed-files.ts";
import { findReading, setCorrections } from "./readings.repository.ts";
import { removeUnusedFiles } from "./remove-unused-files.ts";
import { findResume, lockContent, setStored } from "./resumes.repository.ts";

/** Encrypts a document and its reading where they still lie in the clear. Doing it twice is harmless. */
export async function sealResume(ctx: Ctx & WithStorage, id: string): Promise<void> {
  requirePermission(ctx, "resumes:write");
  await sealFile(ctx, id);
  await transaction(ctx, async (tx) => {
    const row = await findReading(tx, ctx, id);
    // Writing it seals it; the change itself is none.
    if (row) await setCorrections(tx, ctx, id, row);
  });
}

async function sealFile(ctx: Ctx & WithStorage, id: string): Promise<void> {
  const { workspaceId } = ctx;
  const clear = await findResume(ctx.db, workspaceId, id);
  if (!clear || clear.sealed) return;
  const { storedAs } = clear;
  const file = await receiveSealed(ctx, await ctx.storage.open(storedAs));
  try {
    await transaction(ctx, async (tx) => {
      await lockContent(tx, file.name);
      if ((await findResume(tx, workspaceId, id))?.storedAs !== storedAs) return;
      await file.keep();
      await setStored(tx, workspaceId, id, { storedAs: file.name, sealed: true });
      await record(tx, ctx, { action: "resume.sealed", subjectId: id });
    });
  } finally {
    await file.discard();
  }
  await removeUnusedFiles(ctx, [{ storedAs }]);
}
