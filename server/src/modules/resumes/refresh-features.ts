import { loadEngine } from "@candor/host";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { findReading, setFeatures } from "./readings.repository.ts";
import { applyCorrections } from "./resumes.rules.ts";

/**
 * Prepares a reading for scoring anew if another vectorizer has prepared it; the document is not read again.
 *
 * Vectors may come from outside and take their time, so no transaction is open meanwhile; a reading that was changed in
 * between is left alone, for the change has it matched again. Rejects when there are no vectors to be had.
 */
export async function refreshFeatures(ctx: Ctx, resumeId: string): Promise<void> {
  requirePermission(ctx, "resumes:write");
  const row = await findReading(ctx.db, ctx, resumeId);
  if (!row || row.features.vectorizer === ctx.vectors.vectorizer()) return;
  const reading = applyCorrections(row.reading, row.corrections);
  const engine = loadEngine();
  const [vectors] = await ctx.vectors.of(ctx.workspaceId, [engine.resumeTexts(reading)]);
  const features = engine.prepareResume(reading, vectors);
  await transaction(ctx, (tx) => setFeatures(tx, ctx.workspaceId, row, features));
}
