import { isDeepStrictEqual } from "node:util";
import { ENGINE_VERSION, matchInputs, scoreMatch } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { jobWithPosting } from "../jobs/index.ts";
import { correctedReading } from "../resumes/index.ts";
import { compareInputs } from "./compare-inputs.ts";
import { loadMatch } from "./matching.repository.ts";
import type { MatchCheck } from "./matching.schemas.ts";
import { storedVectors } from "./stored-vectors.ts";

/**
 * Scores the two stored documents once more, from the text on, and compares all that was kept of the score with the
 * outcome: figures, skills and reasons. Nothing that was worked out before is used, except vectors that were made elsewhere; nothing is changed.
 */
export async function checkMatch(ctx: Ctx, id: string): Promise<MatchCheck> {
  requirePermission(ctx, "matches:read");
  const row = await loadMatch(ctx.db, ctx.workspaceId, id);
  const reading = await correctedReading(ctx, row.resumeId);
  const { posting } = await jobWithPosting(ctx, row.jobId);
  const engine = loadEngine();
  const vectors = await storedVectors(ctx, row);
  const [resume, wanted] = [engine.prepareResume(reading, vectors?.resume), engine.preparePosting(posting, vectors?.posting)];
  const options = { asOf: row.asOf, ...(row.weights && { weights: row.weights }) };
  const now = scoreMatch(resume, wanted, options);
  await noteRead(ctx, { action: "match.checked", subjectId: id, facts: { resume: row.resumeId } });
  const compared = compareInputs(row, { ...now, inputs: matchInputs(resume, wanted, options) });
  return {
    // The same inputs and other words can only come from another engine, as other figures can.
    recomputed: compared === "same" && !isDeepStrictEqual(row.summary, now) ? { changed: ["engine"] } : compared,
    kept: { score: row.summary.score, engineVersion: row.summary.engineVersion, asOf: row.asOf },
    now: { score: now.score, engineVersion: ENGINE_VERSION, checkedAt: ctx.now().toISOString() },
  };
}
