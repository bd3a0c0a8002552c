import type { Posting } from "@candor/engine";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission, type WithParser } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { jobExists } from "./jobs.errors.ts";
import { findJobByContent, type JobWithPosting, loadJob, setJobStatus, setPosting } from "./jobs.repository.ts";
import { contentHash, keepKnownFacts, toJobDetail } from "./jobs.rules.ts";
import type { JobDetail, UpdateJob } from "./jobs.schemas.ts";
import { readPosting } from "./read-posting.ts";

/** Archives, reopens or edits a job; an edited text is understood anew. */
export async function updateJob(ctx: Ctx & WithParser, input: UpdateJob & { readonly id: string }): Promise<JobDetail> {
  requirePermission(ctx, "jobs:write");
  const { workspaceId } = ctx;
  const posting = await editedPosting(ctx, await loadJob(ctx.db, workspaceId, input.id), input);
  return transaction(ctx, async (tx) => {
    const job = await loadJob(tx, workspaceId, input.id);
    if (posting) {
      const twin = await findJobByContent(tx, workspaceId, contentHash(posting), job.id);
      if (twin) throw jobExists(twin.id);
      await setPosting(tx, workspaceId, job.postingId, posting);
    }
    await setJobStatus(tx, workspaceId, job.id, input.status ?? job.status, ctx.now());
    const after = await loadJob(tx, workspaceId, job.id);
    await record(tx, ctx, { action: "job.updated", subjectId: job.id, facts: { edited: posting !== undefined }, ...changeOf(job, after) });
    await ctx.events.publish(tx, ctx, { type: "job.updated", id: job.id, jobIds: [job.id] });
    return toJobDetail(after);
  });
}

const changeOf = (before: JobWithPosting, after: JobWithPosting) => ({
  before: { status: before.status, posting: before.posting },
  after: { status: after.status, posting: after.posting },
});

async function editedPosting(ctx: Ctx & WithParser, job: JobWithPosting, input: UpdateJob): Promise<Posting | undefined> {
  const { title = job.title, company, description } = input;
  if (input.title === undefined && company === undefined && description === undefined) return undefined;
  const { company: _before, ...rest } = job.posting;
  const named = company === undefined ? job.posting.company : (company ?? undefined);
  if (description === undefined) return { ...rest, title, ...(named !== undefined && named !== "" && { company: named }) };
  const location = job.posting.locations[0];
  const fresh = await readPosting(ctx, {
    title,
    description,
    ...(named && { company: named }),
    ...(location !== undefined && { location }),
  });
  return keepKnownFacts(fresh, job.posting);
}
