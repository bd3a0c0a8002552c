import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { readAgain } from "./correct-reading.ts";
import { loadReading } from "./readings.repository.ts";
import { loadResume, setUsesLearnt } from "./resumes.repository.ts";

/** Applies to a resume what was learnt from others of its layout, or takes it back; the document is read again. */
export async function useLearnt(ctx: Ctx, input: { readonly id: string; readonly use: boolean }): Promise<{ id: string; use: boolean }> {
  requirePermission(ctx, "resumes:write");
  return transaction(ctx, async (tx) => {
    const resume = await loadResume(tx, ctx.workspaceId, input.id);
    await loadReading(tx, ctx, resume.id);
    await setUsesLearnt(tx, ctx.workspaceId, resume.id, input.use);
    await record(tx, ctx, { action: "resume.uses_learnt", subjectId: resume.id, facts: { use: input.use } });
    await readAgain(tx, ctx, resume);
    return { id: resume.id, use: input.use };
  });
}
