import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { Page } from "../../platform/http/envelope.ts";
import { type ResumeStatus, resumeStatus } from "../resumes/index.ts";
import type { ListMatches, MatchRow } from "./matching.schemas.ts";
import { filterOf, rankedPage } from "./ranked-page.ts";
import { scoreFiltered } from "./score-filtered.ts";

/** The jobs ranked for a resume; empty while it is still being read, and the status says so. */
export async function listMatches(
  ctx: Ctx,
  { id, ...query }: ListMatches & { readonly id: string },
): Promise<{ page: Page<MatchRow>; status: ResumeStatus }> {
  requirePermission(ctx, "matches:read");
  const status = await resumeStatus(ctx, id);
  if (status === "ready" && query.cursor === undefined) await scoreFiltered(ctx, id, filterOf(query, ctx.now()));
  const page = await rankedPage(ctx, { resumeId: id }, query);
  await noteRead(ctx, { action: "matches.listed", subjectId: id, facts: { count: page.rows.length } });
  return { page, status };
}
