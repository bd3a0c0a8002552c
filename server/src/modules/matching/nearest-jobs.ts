import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import type { JobToIndex } from "../jobs/index.ts";
import { countInScope, rankByTitle, rankByVector } from "./retrieval.repository.ts";
import { COMPARE_ALL_UP_TO } from "./retrieval.rules.ts";
import { soughtByJob } from "./sought.ts";

/** Open jobs of the workspace near a job: up to `take` by their vectors, and half as many by their titles. The job itself is not among them. */
export async function nearestJobs(ctx: Ctx, job: Pick<JobToIndex, "jobId" | "features" | "title">, take: number): Promise<string[]> {
  requirePermission(ctx, "jobs:read");
  const scope = { workspaceId: ctx.workspaceId, side: "jobs" } as const;
  const sought = soughtByJob(job);
  return transaction(ctx, async (tx) => {
    const count = await countInScope(tx, scope, sought.vectorizer, COMPARE_ALL_UP_TO + 1);
    // One more of each, since the job is like itself.
    const near = await rankByVector(tx, scope, sought, { most: take + 1, exactly: count <= COMPARE_ALL_UP_TO });
    const named = await rankByTitle(tx, scope, sought, Math.ceil(take / 2) + 1);
    const ids = new Set([...near, ...named]);
    ids.delete(job.jobId);
    return [...ids];
  });
}
