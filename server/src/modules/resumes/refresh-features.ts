import { loadEngine } from "@candor/host";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { vectorOf } from "./reading-vector.ts";
import { findReading, setCorrections } from "./readings.repository.ts";
import { applyCorrections } from "./resumes.rules.ts";

/** Prepares a reading for scoring anew if another vectorizer has prepared it; the document is not read again. */
export async function refreshFeatures(ctx: Ctx, resumeId: string, vectorizer: string): Promise<void> {
  requirePermission(ctx, "resumes:write");
  await transaction(ctx, async (tx) => {
    const row = await findReading(tx, ctx, resumeId);
    if (!row || row.features.vectorizer === vectorizer) return;
    const features = loadEngine().prepareResume(applyCorrections(row.reading, row.corrections));
    const { corrections, headings, habit } = row;
    await setCorrections(tx, ctx, resumeId, {
      reading: row.reading,
      corrections,
      headings,
      habit,
      features,
      vector: vectorOf(features),
      updatedAt: ctx.now(),
    });
  });
}
