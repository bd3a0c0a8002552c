import type { ResumeFeatures } from "@candor/engine";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { loadReading } from "./readings.repository.ts";
import { countResumeRows, loadResume, selectFeatures, selectFeaturesOf } from "./resumes.repository.ts";
import type { ReadingView, ResumeStatus } from "./resumes.schemas.ts";
import { viewReading } from "./view-reading.ts";

export type PreparedResume = { readonly resumeId: string; readonly features: ResumeFeatures; readonly asOf: string };

const AT_ONCE = 50;

/** Everything that scoring needs of the workspace's readings, a few at a time; of one resume if it is named. */
export async function* loadResumeFeatures(ctx: Ctx, resumeId?: string): AsyncGenerator<PreparedResume[]> {
  requirePermission(ctx, "resumes:read");
  for (let after = ""; ; ) {
    const rows = await selectFeatures(ctx.db, ctx.workspaceId, { ...(resumeId !== undefined && { resumeId }), after, take: AT_ONCE });
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.resumeId ?? after;
  }
}

/** The same of the named resumes. */
export async function* loadResumesById(ctx: Ctx, ids: readonly string[]): AsyncGenerator<PreparedResume[]> {
  requirePermission(ctx, "resumes:read");
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    yield await selectFeaturesOf(ctx.db, ctx.workspaceId, ids.slice(start, start + AT_ONCE));
  }
}

/** How far a resume is; a 404 if there is none. */
export async function resumeStatus(ctx: Ctx, id: string): Promise<ResumeStatus> {
  requirePermission(ctx, "resumes:read");
  return (await loadResume(ctx.db, ctx.workspaceId, id)).status;
}

/** The reading that matches are explained from. */
export async function correctedReading(ctx: Ctx, resumeId: string): Promise<ReadingView> {
  requirePermission(ctx, "resumes:read");
  return viewReading(ctx.db, ctx.workspaceId, await loadReading(ctx.db, ctx, resumeId));
}

export async function countResumes(ctx: Ctx): Promise<{ all: number; samples: number }> {
  requirePermission(ctx, "resumes:read");
  return countResumeRows(ctx.db, ctx.workspaceId);
}
