import type { LayoutHabit, Problem, Reading } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, type FullCtx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { readSealed } from "../../platform/storage/sealed-files.ts";
import { carryCorrections } from "./carry-corrections.ts";
import { describeStage } from "./describe-stage.ts";
import { habitOf, headingRules } from "./habit-of.ts";
import { findReading, putReading } from "./readings.repository.ts";
import { findResume, type ResumeRow, selectHabits, setFailed, setReadFacts, setStatus } from "./resumes.repository.ts";
import { applyCorrections } from "./resumes.rules.ts";

/** Reads a queued resume. Doing it twice is harmless: what has been read already is left alone. */
export async function readResume(ctx: FullCtx, id: string): Promise<void> {
  requirePermission(ctx, "resumes:write");
  const resume = await startReading(ctx, id);
  if (!resume) return;
  const bytes = await readSealed(ctx, resume);
  const options = { asOf: ctx.now().toISOString().slice(0, 10), habits: await habitsFor(ctx, id) };
  const outcome = await ctx.parser.parseResume(bytes, options, (report) =>
    ctx.events.announce(ctx.workspaceId, { type: "resume.reading", id, ...describeStage(report) }),
  );
  if (outcome.ok) await keepReading(ctx, id, outcome.value);
  else await failResume(ctx, id, outcome.problem);
}

/** What is known of layouts: from the workspace's other resumes, and the headings that the person named in this one. */
async function habitsFor(ctx: Ctx, id: string): Promise<LayoutHabit[]> {
  const earlier = await findReading(ctx.db, ctx, id);
  const learnt = earlier?.usesLearnt === false ? [] : await selectHabits(ctx.db, ctx.workspaceId, id);
  const own = headingRules(earlier?.headings ?? []);
  return [...learnt.map(({ resumeId, habit }) => ({ id: resumeId, ...habit })), ...(own.length > 0 ? [{ id, rules: own }] : [])];
}

async function startReading(ctx: Ctx, id: string): Promise<ResumeRow | undefined> {
  return transaction(ctx, async (tx) => {
    const resume = await findResume(tx, ctx.workspaceId, id);
    if (!resume || !WAITING.has(resume.status)) return undefined;
    // A deletion that was first to the row has written the ledger's last entry.
    if (!(await setStatus(tx, ctx.workspaceId, id, "reading"))) return undefined;
    await record(tx, ctx, { action: "resume.reading", subjectId: id });
    await ctx.events.publish(tx, ctx, { type: "resume.reading", id, stage: "queued" });
    return resume;
  });
}

/** `reading` too: a process that died while reading left it so. */
const WAITING: ReadonlySet<ResumeRow["status"]> = new Set(["queued", "reading"]);

async function keepReading(ctx: Ctx, id: string, reading: Reading): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { workspaceId } = ctx;
    // Deleted while it was being read: there is nothing left to say. Queued anew: what was read is out of date already.
    if ((await findResume(tx, workspaceId, id))?.status !== "reading") return;
    const earlier = await findReading(tx, ctx, id);
    const corrections = earlier ? carryCorrections(earlier.reading, reading, earlier.corrections) : [];
    const headings = earlier?.headings ?? [];
    const corrected = applyCorrections(reading, corrections);
    const features = loadEngine().prepareResume(corrected);
    const now = ctx.now();
    await putReading(tx, ctx, {
      id: ctx.newId("rdg"),
      workspaceId,
      resumeId: id,
      engineVersion: reading.engineVersion,
      reading,
      corrections,
      headings,
      habit: habitOf(reading, corrections, headings),
      features,
      createdAt: now,
      updatedAt: now,
    });
    const { format, kind, pageCount = null } = reading.document;
    const { name = null, label = null } = corrected.resume.basics ?? {};
    await setReadFacts(tx, workspaceId, id, { format, kind, pageCount, name, label, status: "matching", readAt: now });
    await record(tx, ctx, {
      action: "resume.read",
      subjectId: id,
      facts: { engineVersion: reading.engineVersion },
      personId: id,
      before: earlier?.reading,
      after: reading,
    });
    await ctx.events.publish(tx, ctx, { type: "resume.read", id });
  });
}

/** Says for good why a resume could not be read. */
export async function failResume(ctx: Ctx, id: string, problem: Problem): Promise<void> {
  requirePermission(ctx, "resumes:write");
  await transaction(ctx, async (tx) => {
    const resume = await findResume(tx, ctx.workspaceId, id);
    if (!resume || !WAITING.has(resume.status)) return;
    if (!(await setFailed(tx, ctx.workspaceId, id, problem))) return;
    await record(tx, ctx, { action: "resume.failed", subjectId: id, facts: { code: problem.code } });
    await ctx.events.publish(tx, ctx, { type: "resume.failed", id, problem });
  });
}
