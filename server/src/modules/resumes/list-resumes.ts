import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { pageOf, readCursor } from "../../platform/http/cursor.ts";
import type { Page } from "../../platform/http/envelope.ts";
import { selectResumes } from "./resumes.repository.ts";
import { toResume } from "./resumes.rules.ts";
import type { ListResumes, ResumeView } from "./resumes.schemas.ts";
import { type ContactIndex, contactIndex } from "./sealed-reading.ts";

export async function listResumes(ctx: Ctx, input: ListResumes): Promise<Page<ResumeView>> {
  requirePermission(ctx, "resumes:read");
  const [before] = readCursor(input.cursor, ["string"]) ?? [];
  const rows = await selectResumes(ctx.db, ctx.workspaceId, { before, contact: await contactOf(ctx, input), take: input.limit + 1 });
  await noteRead(ctx, { action: "resumes.listed", facts: { count: Math.min(rows.length, input.limit) } });
  return pageOf(rows.map(toResume), input.limit, (resume) => [resume.id]);
}

/** What is looked for in place of an address or a number; undefined where neither is given. */
async function contactOf(ctx: Ctx, { email, phone }: ListResumes): Promise<ContactIndex | undefined> {
  return email || phone ? contactIndex({ ...ctx, q: ctx.db }, { email, phone }) : undefined;
}
