import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import type { JobToIndex } from "../jobs/index.ts";
import { countInScope, rankByTitle, rankByVector } from "./retrieval.repository.ts";
import { soughtByJob } from "./sought.ts";

/** Above so many jobs the approximate index is quicker than comparing with each. */
const COMPARE_ALL_UP_TO = 20_000;

/** Open jobs of the workspace near a job: up to `take` by their vectors, and half as many by their titles. The job itself is not among them. */
export async function nearestJobs(ctx: Ctx, job: Pick<JobToIndex, "jobId" | "features" | "title">, take: number): Promise<string[]> {
  requirePermission(ctx, "jobs:read");
  const scope = { workspaceId: ctx.workspaceId, side: "jobs" } as const;
  const sought = soughtByJob(job);
  return transaction(ctx, async (tx) => {
    const count = await countInScope(tx, scope, sought.vectorizer, COMPARE_ALL_UP_TO + 1);
    const near = await rankByVector(tx, scope, sought, count <= COMPARE_ALL_UP_TO);
    const named = await rankByTitle(tx, scope, sought);
    const ids = new Set([...near.slice(0, take), ...named.slice(0, take / 2)]);
    ids.delete(job.jobId);
    return [...ids];
  });
}
