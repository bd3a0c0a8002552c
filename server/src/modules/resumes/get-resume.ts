import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { loadResume } from "./resumes.repository.ts";
import { toResume } from "./resumes.rules.ts";
import type { ResumeView } from "./resumes.schemas.ts";

export async function getResume(ctx: Ctx, id: string): Promise<ResumeView> {
  requirePermission(ctx, "resumes:read");
  const resume = await loadResume(ctx.db, ctx.workspaceId, id);
  await noteRead(ctx, { action: "resume.seen", subjectId: id });
  return toResume(resume);
}
