import { type Ctx, requirePermission, type WithParser } from "../../platform/context.ts";
import { invalid } from "../../platform/http/errors.ts";
import { addJobs } from "./add-jobs.ts";
import type { ImportedJobs, JobSource } from "./jobs.schemas.ts";

export type ImportJobs = { readonly content: Uint8Array | string; readonly source: JobSource };

/** Adds every job that can be read out of a file or text; says which records were known and which could not be read. */
export async function importJobs(ctx: Ctx & WithParser, { content, source }: ImportJobs): Promise<ImportedJobs> {
  requirePermission(ctx, "jobs:write");
  const outcome = await ctx.parser.parsePostings(content, { asOf: ctx.now().toISOString().slice(0, 10) });
  if (!outcome.ok) throw invalid(outcome.problem.message, [{ path: "file", message: outcome.problem.code }]);
  const { postings, rejected } = outcome.value;
  const { jobIds, duplicates } = await addJobs(ctx, { postings, source, event: "job.imported" });
  return { imported: jobIds.length, duplicates, rejected: [...rejected], jobIds };
}
