import { prepareResume } from "@candor/engine";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { vectorOf } from "./reading-vector.ts";
import { loadReading, loadResume, setCorrections, setReadFacts } from "./resumes.repository.ts";
import { applyCorrections, mergeCorrections } from "./resumes.rules.ts";
import type { CorrectReading, ReadingView } from "./resumes.schemas.ts";

/** Puts the person's word above the machine's, field by field, and has the matches follow. */
export async function correctReading(ctx: Ctx, input: CorrectReading & { readonly id: string }): Promise<ReadingView> {
  requirePermission(ctx, "resumes:write");
  return transaction(ctx, async (tx) => {
    const { workspaceId } = ctx;
    const resume = await loadResume(tx, workspaceId, input.id);
    const row = await loadReading(tx, workspaceId, resume.id);
    const corrections = mergeCorrections(row.corrections, input.corrections);
    const corrected = applyCorrections(row.reading, corrections);
    const features = prepareResume(corrected);
    await setCorrections(tx, workspaceId, resume.id, { corrections, features, vector: vectorOf(features), updatedAt: ctx.now() });
    const { name = null, label = null } = corrected.resume.basics ?? {};
    const { format, kind, pageCount } = resume;
    await setReadFacts(tx, workspaceId, resume.id, { format, kind, pageCount, name, label, status: "matching" });
    await record(tx, ctx, { action: "resume.corrected", subjectId: resume.id, facts: { fields: input.corrections.length } });
    await ctx.events.publish(tx, ctx, { type: "resume.corrected", id: resume.id });
    return corrected;
  });
}
