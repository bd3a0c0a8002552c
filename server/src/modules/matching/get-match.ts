import { ENGINE_VERSION } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { jobWithPosting } from "../jobs/index.ts";
import { correctedReading } from "../resumes/index.ts";
import { compareInputs } from "./compare-inputs.ts";
import type { MatchLanguage } from "./match-language.ts";
import { matchPages } from "./match-pages.ts";
import { type LoadedMatch, loadMatch } from "./matching.repository.ts";
import { toMatchRow } from "./matching.rules.ts";
import type { MatchDetail } from "./matching.schemas.ts";
import { storedVectors } from "./stored-vectors.ts";

/**
 * A match with its full receipt, recomputed from both documents as of the day it was scored: the same figures, now with
 * evidence, or the inputs that are no longer what was scored. Reasons are told in the language asked for.
 */
export async function getMatch(ctx: Ctx, id: string, locale: MatchLanguage = "en"): Promise<MatchDetail> {
  requirePermission(ctx, "matches:read");
  // What is kept shows both documents as well, and was made for whoever asked first.
  requirePermission(ctx, "resumes:read");
  requirePermission(ctx, "jobs:read");
  const row = await loadMatch(ctx.db, ctx.workspaceId, id);
  const key = [id, locale, row.version, ENGINE_VERSION, ctx.vectors.vectorizer()].join(" ");
  const explain = () => ctx.measure("match", "receipt", () => explained(ctx, row, locale));
  const detail = await ctx.cache.through(ctx, matchPages, key, explain);
  await noteRead(ctx, { action: "match.seen", subjectId: id, facts: { resume: row.resumeId } });
  return detail;
}

async function explained(ctx: Ctx, row: LoadedMatch, locale: MatchLanguage): Promise<MatchDetail> {
  const [reading, { detail, posting }] = await Promise.all([correctedReading(ctx, row.resumeId), jobWithPosting(ctx, row.jobId)]);
  const { document, text, lines, sections } = reading;
  const vectors = await storedVectors(ctx, row);
  const options = { asOf: row.asOf, locale, ...(row.weights && { weights: row.weights }), ...(vectors && { vectors }) };
  const match = loadEngine().explainMatch(reading, posting, options);
  const recomputed = compareInputs(row, match);
  return { ...toMatchRow(row), match, recomputed, language: locale, posting: detail, reading: { document, text, lines, sections } };
}
