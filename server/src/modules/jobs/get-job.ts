import { digestPosting } from "@candor/engine";
import { installedOccupations, loadEngine } from "@candor/host";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { loadJob } from "./jobs.repository.ts";
import { toJobDetail } from "./jobs.rules.ts";
import type { JobPage } from "./jobs.schemas.ts";
import { selectPrepared } from "./prepared-jobs.repository.ts";

/** A job with its text, what job it is in words that compare, and what the text really asks. */
export async function getJob(ctx: Ctx, id: string): Promise<JobPage> {
  requirePermission(ctx, "jobs:read");
  const row = await loadJob(ctx.db, ctx.workspaceId, id);
  const [prepared] = await selectPrepared(ctx.db, ctx.workspaceId, [id]);
  const engine = loadEngine();
  const features = prepared?.features ?? engine.preparePosting(row.posting);
  const role = engine.roleOf(row.posting, features, await installedOccupations());
  return { ...toJobDetail(row), role, digest: digestPosting(row.posting) };
}
