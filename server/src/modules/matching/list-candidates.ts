import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { Page } from "../../platform/http/envelope.ts";
import { jobWithPosting } from "../jobs/index.ts";
import type { ListMatches, MatchRow } from "./matching.schemas.ts";
import { rankedPage } from "./ranked-page.ts";

/** The resumes ranked for a job. */
export async function listCandidates(ctx: Ctx, { id, ...query }: ListMatches & { readonly id: string }): Promise<Page<MatchRow>> {
  requirePermission(ctx, "matches:read");
  const { detail } = await jobWithPosting(ctx, id);
  const page = await rankedPage(ctx, { jobId: detail.id }, query);
  await noteRead(ctx, { action: "candidates.listed", subjectId: id, facts: { count: page.rows.length } });
  return page;
}
