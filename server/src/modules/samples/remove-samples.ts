import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission, type WithStorage } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { removeAllJobs } from "../jobs/index.ts";
import { removeAllResumes, removeUnusedFiles } from "../resumes/index.ts";
import type { SampleCount } from "./samples.schemas.ts";

/** Removes what came with the samples and nothing else. */
export async function removeSamples(ctx: Ctx & WithStorage): Promise<SampleCount> {
  requirePermission(ctx, "resumes:write");
  const { files, jobs } = await transaction(ctx, async (tx) => {
    const removed = { files: await removeAllResumes(tx, ctx, SAMPLES), jobs: await removeAllJobs(tx, ctx, SAMPLES) };
    await record(tx, ctx, { action: "samples.removed" });
    await ctx.events.publish(tx, ctx, { type: "samples.removed", id: ctx.workspaceId });
    return removed;
  });
  await removeUnusedFiles(ctx, files);
  return { resumes: files.length, jobs };
}

const SAMPLES = { samplesOnly: true };
