import { loadEngine } from "@candor/host";
import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { jobWithPosting } from "../jobs/index.ts";
import { correctedReading } from "../resumes/index.ts";
import { compareInputs } from "./compare-inputs.ts";
import type { MatchLanguage } from "./match-language.ts";
import { loadMatch } from "./matching.repository.ts";
import { toMatchRow } from "./matching.rules.ts";
import type { MatchDetail } from "./matching.schemas.ts";

/**
 * A match with its full receipt, recomputed from both documents as of the day it was scored: the same figures, now with
 * evidence, or the inputs that are no longer what was scored. Reasons are told in the language asked for.
 */
export async function getMatch(ctx: Ctx, id: string, locale: MatchLanguage = "en"): Promise<MatchDetail> {
  requirePermission(ctx, "matches:read");
  const row = await loadMatch(ctx.db, ctx.workspaceId, id);
  const reading = await correctedReading(ctx, row.resumeId);
  const { detail, posting } = await jobWithPosting(ctx, row.jobId);
  const { document, text, lines, sections } = reading;
  const match = loadEngine().explainMatch(reading, posting, { asOf: row.asOf, locale, ...(row.weights && { weights: row.weights }) });
  await noteRead(ctx, { action: "match.seen", subjectId: id, facts: { resume: row.resumeId } });
  const recomputed = compareInputs(row, match);
  return { ...toMatchRow(row), match, recomputed, language: locale, posting: detail, reading: { document, text, lines, sections } };
}
