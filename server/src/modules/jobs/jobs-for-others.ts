import type { PostingFeatures } from "@candor/engine";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { countJobRows, loadJob, selectPrepared } from "./jobs.repository.ts";
import { toJobDetail } from "./jobs.rules.ts";

export type PreparedJob = { readonly jobId: string; readonly features: PostingFeatures };

const AT_ONCE = 250;

/** Everything that scoring needs of the workspace's jobs, a few at a time; of some jobs if they are named. */
export async function* loadJobFeatures(ctx: Ctx, ids?: readonly string[]): AsyncGenerator<PreparedJob[]> {
  requirePermission(ctx, "jobs:read");
  if (ids) {
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      yield await selectPrepared(ctx.db, ctx.workspaceId, { ids: ids.slice(start, start + AT_ONCE) });
    }
    return;
  }
  for (let after = ""; ; ) {
    const rows = await selectPrepared(ctx.db, ctx.workspaceId, { after, take: AT_ONCE });
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.jobId ?? after;
  }
}

/** A job as its page shows it, and the posting that matches are explained from. */
export async function jobWithPosting(ctx: Ctx, id: string) {
  requirePermission(ctx, "jobs:read");
  const row = await loadJob(ctx.db, ctx.workspaceId, id);
  return { detail: toJobDetail(row), posting: row.posting };
}

export async function countJobs(ctx: Ctx): Promise<{ all: number; samples: number }> {
  requirePermission(ctx, "jobs:read");
  return countJobRows(ctx.db, ctx.workspaceId);
}
