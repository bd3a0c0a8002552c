import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission, type WithStorage } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { removeAllJobs } from "../jobs/index.ts";
import { removeAllResumes, removeUnusedFiles } from "../resumes/index.ts";
import type { Deleted } from "./admin.schemas.ts";

/** Empties the workspace: rows in one transaction, then the files that nothing refers to any more. */
export async function deleteEverything(ctx: Ctx & WithStorage): Promise<Deleted> {
  requirePermission(ctx, "workspace:erase");
  const { files, jobs } = await transaction(ctx, async (tx) => {
    const removed = { files: await removeAllResumes(tx, ctx, ALL), jobs: await removeAllJobs(tx, ctx, ALL) };
    await record(tx, ctx, { action: "workspace.emptied" });
    await ctx.events.publish(tx, ctx, { type: "workspace.emptied", id: ctx.workspaceId });
    return removed;
  });
  await removeUnusedFiles(ctx, files);
  return { resumes: files.length, jobs };
}

const ALL = { samplesOnly: false };
