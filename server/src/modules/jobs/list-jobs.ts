import { type Ctx, requirePermission } from "../../platform/context.ts";
import { pageOf, readCursor } from "../../platform/http/cursor.ts";
import type { Page } from "../../platform/http/envelope.ts";
import { type JobsBehind, selectJobs } from "./jobs.repository.ts";
import { toJob } from "./jobs.rules.ts";
import type { JobView, ListJobs } from "./jobs.schemas.ts";

export async function listJobs(ctx: Ctx, input: ListJobs): Promise<Page<JobView>> {
  requirePermission(ctx, "jobs:read");
  const rows = await selectJobs(ctx.db, ctx.workspaceId, { ...input, behind: behindOf(input), take: input.limit + 1 });
  return pageOf(rows.map(toJob), input.limit, (job) => (input.sort === "title" ? [job.title, job.id] : [job.id]));
}

function behindOf({ cursor, sort }: ListJobs): JobsBehind | undefined {
  if (sort === "title") {
    const keys = readCursor(cursor, ["string", "string"]);
    return keys && { title: keys[0], id: keys[1] };
  }
  const keys = readCursor(cursor, ["string"]);
  return keys && { id: keys[0] };
}
