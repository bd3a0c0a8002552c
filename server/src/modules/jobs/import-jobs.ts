import type { RejectedRecord } from "@candor/engine";
import { type Ctx, requirePermission, type WithParser } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { invalid } from "../../platform/http/errors.ts";
import { addJobs } from "./add-jobs.ts";
import { changeRunning, countStored, findImport, insertImport } from "./job-imports.repository.ts";
import { inThousandths } from "./job-imports.rules.ts";
import { addingStopped, ImportStopped } from "./jobs.errors.ts";
import type { ImportedJobs, JobSource } from "./jobs.schemas.ts";
import { readPostingParts } from "./read-posting-parts.ts";

export type ImportJobs = { readonly content: Uint8Array | string; readonly source: JobSource; readonly fileName?: string | undefined };

/** Enough to see what is wrong with a file. */
const REJECTED_KEPT = 20;

/**
 * Adds every job that can be read out of a file or text; says which records were known and which could not be read.
 *
 * A long file is added part by part, and its import is a row that says how far it is. Where somebody cancels it, or a later part
 * cannot be read, what came before stays, and the answer says so. Where its process dies the row says what is stored.
 */
export async function importJobs(ctx: Ctx & WithParser, { content, source, fileName }: ImportJobs): Promise<ImportedJobs> {
  requirePermission(ctx, "jobs:write");
  const { workspaceId } = ctx;
  const own = { id: ctx.newId("imp"), workspaceId };
  const startedAt = ctx.now();
  await transaction(ctx, (tx) =>
    insertImport(tx, { ...own, fileName: fileName ?? null, state: "running", startedBy: ctx.actor.id, startedAt, changedAt: startedAt }),
  );
  const jobIds: string[] = [];
  const rejected: RejectedRecord[] = [];
  let known = 0;
  const change = async (changed: Parameters<typeof changeRunning>[2]) => {
    const told = { rejected: rejected.length, firstRejected: rejected.slice(0, REJECTED_KEPT) };
    if (!(await changeRunning(ctx.db, own, { ...told, ...changed }))) throw new ImportStopped();
  };
  const answer = (state: ImportedJobs["state"]) => ({
    importId: own.id,
    state,
    imported: jobIds.length,
    duplicates: known,
    rejected,
    jobIds,
  });
  try {
    for await (const { firstLine, outcome, upTo } of readPostingParts(ctx, content)) {
      if (!outcome.ok) {
        const { code, message } = outcome.problem;
        if (jobIds.length + known + rejected.length === 0) throw invalid(message, [{ path: "file", message: code }]);
        rejected.push({ line: firstLine, reason: `Nothing was taken from this line on. ${message}` });
        break;
      }
      const { postings } = outcome.value;
      await addJobs(ctx, {
        postings,
        source,
        event: "job.imported",
        onStored: async (tx, stored) => {
          if (!(await countStored(tx, own, stored, ctx.now()))) throw new ImportStopped();
        },
        onAdded: (ids, duplicates) => {
          jobIds.push(...ids);
          known += duplicates;
        },
      });
      rejected.push(...outcome.value.rejected);
      await change({ progress: inThousandths(upTo), changedAt: ctx.now() });
    }
    await change({ state: "done", progress: inThousandths(1), changedAt: ctx.now() });
    return answer("done");
  } catch (error) {
    if (error instanceof ImportStopped) {
      // Where its row is gone, so is what it stored.
      if (!(await findImport(ctx.db, workspaceId, own.id))) throw addingStopped();
      return answer("cancelled");
    }
    await changeRunning(ctx.db, own, { state: "failed", changedAt: ctx.now() });
    throw error;
  }
}
