import { type Ctx, requirePermission } from "../../platform/context.ts";
import { loadJob } from "./jobs.repository.ts";
import { toJobDetail } from "./jobs.rules.ts";
import type { JobDetail } from "./jobs.schemas.ts";

export async function getJob(ctx: Ctx, id: string): Promise<JobDetail> {
  requirePermission(ctx, "jobs:read");
  return toJobDetail(await loadJob(ctx.db, ctx.workspaceId, id));
}
