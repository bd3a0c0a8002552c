import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { Queryable } from "../../platform/db/database.ts";
import { countJobRows, loadJob } from "./jobs.repository.ts";
import { toJobDetail } from "./jobs.rules.ts";
import { type JobToIndex, type PreparedJob, selectJobIds, selectPrepared, selectToIndex } from "./prepared-jobs.repository.ts";

const AT_ONCE = 250;

/** Everything that scoring needs of these jobs, a few at a time. */
export async function* loadJobFeatures(ctx: Ctx, ids: readonly string[]): AsyncGenerator<PreparedJob[]> {
  requirePermission(ctx, "jobs:read");
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    yield await selectPrepared(ctx.db, ctx.workspaceId, ids.slice(start, start + AT_ONCE));
  }
}

/** The jobs with everything that finding and scoring them needs. */
export async function loadJobsToIndex(ctx: Ctx, ids: readonly string[]): Promise<JobToIndex[]> {
  requirePermission(ctx, "jobs:read");
  return selectToIndex(ctx.db, ctx.workspaceId, ids);
}

/** The ids of every job of the workspace, in order. */
export async function allJobIds(q: Queryable, ctx: Ctx): Promise<string[]> {
  requirePermission(ctx, "jobs:read");
  return selectJobIds(q, ctx.workspaceId);
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
