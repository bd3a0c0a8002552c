import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { loadReading } from "./readings.repository.ts";
import { loadResume } from "./resumes.repository.ts";
import type { ReadingView } from "./resumes.schemas.ts";
import { viewReading } from "./view-reading.ts";

/** The resume as understood, with the person's corrections on top. */
export async function getReading(ctx: Ctx, resumeId: string): Promise<ReadingView> {
  requirePermission(ctx, "resumes:read");
  const { id } = await loadResume(ctx.db, ctx.workspaceId, resumeId);
  const row = await loadReading(ctx.db, ctx, id);
  await noteRead(ctx, { action: "reading.seen", subjectId: id });
  return viewReading(ctx.db, ctx.workspaceId, row);
}
