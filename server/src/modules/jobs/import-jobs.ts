import type { RejectedRecord } from "@candor/engine";
import { type Ctx, requirePermission, type WithParser } from "../../platform/context.ts";
import { invalid } from "../../platform/http/errors.ts";
import { addJobs } from "./add-jobs.ts";
import type { ImportedJobs, JobSource } from "./jobs.schemas.ts";
import { readPostingParts } from "./read-posting-parts.ts";

export type ImportJobs = { readonly content: Uint8Array | string; readonly source: JobSource };

/**
 * Adds every job that can be read out of a file or text; says which records were known and which could not be read.
 *
 * A long file is added part by part. Where a later part cannot be read, what came before it stays, and the answer says from
 * which line on nothing was taken.
 */
export async function importJobs(ctx: Ctx & WithParser, { content, source }: ImportJobs): Promise<ImportedJobs> {
  requirePermission(ctx, "jobs:write");
  const jobIds: string[] = [];
  const rejected: RejectedRecord[] = [];
  let known = 0;
  for await (const { firstLine, outcome } of readPostingParts(ctx, content)) {
    if (!outcome.ok) {
      const { code, message } = outcome.problem;
      if (jobIds.length + known + rejected.length === 0) throw invalid(message, [{ path: "file", message: code }]);
      rejected.push({ line: firstLine, reason: `Nothing was taken from this line on. ${message}` });
      break;
    }
    const { postings } = outcome.value;
    const added = await addJobs(ctx, { postings, source, event: "job.imported" });
    jobIds.push(...added.jobIds);
    known += added.duplicates;
    rejected.push(...outcome.value.rejected);
  }
  return { imported: jobIds.length, duplicates: known, rejected, jobIds };
}
