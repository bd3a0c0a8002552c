import { type Ctx, requirePermission, type WithParser } from "../../platform/context.ts";
import { addJobs } from "./add-jobs.ts";
import { jobExists } from "./jobs.errors.ts";
import { findJobByContent, loadJob } from "./jobs.repository.ts";
import { contentHash, toJob } from "./jobs.rules.ts";
import type { CreateJob, JobView } from "./jobs.schemas.ts";
import { readPosting } from "./read-posting.ts";

/** Adds a job that somebody typed or pasted. */
export async function createJob(ctx: Ctx & WithParser, input: CreateJob): Promise<JobView> {
  requirePermission(ctx, "jobs:write");
  const posting = await readPosting(ctx, input);
  const { jobIds } = await addJobs(ctx, { postings: [posting], source: "paste", event: "job.created" });
  const [id] = jobIds;
  if (id !== undefined) return toJob(await loadJob(ctx.db, ctx.workspaceId, id));
  const known = await findJobByContent(ctx.db, ctx.workspaceId, contentHash(posting));
  throw jobExists(known?.id ?? "");
}
