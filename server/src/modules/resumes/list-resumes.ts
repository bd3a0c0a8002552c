import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { pageOf, readCursor } from "../../platform/http/cursor.ts";
import type { Page } from "../../platform/http/envelope.ts";
import { selectResumes } from "./resumes.repository.ts";
import { toResume } from "./resumes.rules.ts";
import type { ResumeView } from "./resumes.schemas.ts";

export async function listResumes(
  ctx: Ctx,
  input: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<ResumeView>> {
  requirePermission(ctx, "resumes:read");
  const [before] = readCursor(input.cursor, ["string"]) ?? [];
  const rows = await selectResumes(ctx.db, ctx.workspaceId, { before, take: input.limit + 1 });
  await noteRead(ctx, { action: "resumes.listed", facts: { count: Math.min(rows.length, input.limit) } });
  return pageOf(rows.map(toResume), input.limit, (resume) => [resume.id]);
}
