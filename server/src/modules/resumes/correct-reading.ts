import { loadEngine } from "@candor/host";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { completeCorrections } from "./complete-corrections.ts";
import { habitOf } from "./habit-of.ts";
import { loadReading, setCorrections } from "./readings.repository.ts";
import { loadResume, type ResumeRow, setReadFacts, setStatus } from "./resumes.repository.ts";
import { applyCorrections, mergeCorrections, mergeHeadings } from "./resumes.rules.ts";
import type { CorrectReading, ReadingView } from "./resumes.schemas.ts";
import { viewReading } from "./view-reading.ts";

/**
 * Puts the person's word above the machine's, field by field, and has the matches follow.
 *
 * A line that is called a heading has the document read again, for it changes what stands below it.
 */
export async function correctReading(ctx: Ctx, input: CorrectReading & { readonly id: string }): Promise<ReadingView> {
  requirePermission(ctx, "resumes:write");
  const { corrections: added = [], withdraw = [], headings: named = [] } = input;
  return transaction(ctx, async (tx) => {
    const { workspaceId } = ctx;
    const resume = await loadResume(tx, workspaceId, input.id);
    const row = await loadReading(tx, ctx, resume.id);
    const kept = row.corrections.filter(({ pointer }) => !withdraw.includes(pointer));
    const corrections = mergeCorrections(kept, completeCorrections(row.reading, added));
    const headings = mergeHeadings(row.headings, named);
    const corrected = applyCorrections(row.reading, corrections);
    const features = loadEngine().prepareResume(corrected);
    const habit = habitOf(row.reading, corrections, headings);
    const changed = { corrections, headings, habit, features, updatedAt: ctx.now() };
    await setCorrections(tx, ctx, resume.id, { reading: row.reading, ...changed });
    const { name = null, label = null } = corrected.resume.basics ?? {};
    const { format, kind, pageCount } = resume;
    // A resume that waits to be read again goes on waiting.
    const status = resume.status === "queued" || resume.status === "reading" ? resume.status : "matching";
    await setReadFacts(tx, workspaceId, resume.id, { format, kind, pageCount, name, label, status });
    await record(tx, ctx, {
      action: "resume.corrected",
      subjectId: resume.id,
      facts: { fields: added.length, headings: named.length },
      personId: resume.id,
      before: { corrections: row.corrections, headings: row.headings },
      after: { corrections, headings },
    });
    if (named.length > 0) await readAgain(tx, ctx, resume);
    else await ctx.events.publish(tx, ctx, { type: "resume.corrected", id: resume.id });
    return viewReading(tx, workspaceId, { ...row, ...changed });
  });
}

/** Queues a resume for another reading of the same bytes; corrections stay. */
export async function readAgain(tx: Tx, ctx: Ctx, { id }: Pick<ResumeRow, "id">): Promise<void> {
  await setStatus(tx, ctx.workspaceId, id, "queued");
  await ctx.events.publish(tx, ctx, { type: "resume.outdated", id });
}
