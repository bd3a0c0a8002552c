import { setImmediate as nextTurn } from "node:timers/promises";
import type { Posting } from "@candor/engine";
import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { addingStopped } from "./jobs.errors.ts";
import { insertJobs, insertPostings, postingColumns } from "./jobs.repository.ts";
import type { JobSource } from "./jobs.schemas.ts";

export type AddJobs = {
  readonly postings: readonly Posting[];
  readonly source: JobSource;
  readonly event: "job.created" | "job.imported";
  /** In each transaction, with what it has stored; rejects where nothing more is to be added. */
  readonly onStored?: (tx: Tx, stored: Stored) => Promise<void>;
  /** After each, with what is stored for good. */
  readonly onAdded?: (jobIds: readonly string[], duplicates: number) => void;
};
export type Stored = { readonly imported: number; readonly duplicates: number };

/** A transaction's worth: small enough that other requests get their turn in between. */
const AT_ONCE = 50;

/**
 * Adds jobs for postings that the workspace does not have yet; the others are counted as duplicates.
 *
 * A large import is many transactions: after a crash, importing the same file again adds what is missing. When everything
 * is deleted in between, the rest is not added.
 */
export async function addJobs(
  ctx: Ctx,
  { postings, source, event, onStored, onAdded }: AddJobs,
): Promise<{ jobIds: string[]; duplicates: number }> {
  requirePermission(ctx, "jobs:write");
  const jobIds: string[] = [];
  let emptied = false;
  const stopWatching = ctx.events.watch(ctx.workspaceId, ({ type }) => (emptied ||= type === "workspace.emptied"));
  try {
    for (let start = 0; start < postings.length; start += AT_ONCE) {
      const chunk = await prepareRows(ctx, postings.slice(start, start + AT_ONCE));
      const added = await transaction(ctx, async (tx) => {
        const fresh = await insertPostings(tx, chunk);
        // After the first query: only then has an emptying that came just before been heard of.
        if (emptied) throw addingStopped();
        const sample = source === "sample";
        const rows = chunk
          .filter(({ id }) => fresh.has(id))
          .map(({ id, createdAt }) => ({
            id: ctx.newId("job"),
            workspaceId: ctx.workspaceId,
            postingId: id,
            status: "open" as const,
            source,
            sample,
            createdAt,
            updatedAt: createdAt,
          }));
        await onStored?.(tx, { imported: rows.length, duplicates: chunk.length - rows.length });
        const [first] = rows;
        if (!first) return [];
        const ids = rows.map(({ id }) => id);
        await insertJobs(tx, rows);
        await record(tx, ctx, {
          action: event,
          ...(ids.length === 1 && { subjectId: first.id }),
          facts: { count: ids.length, source },
          after: chunk.filter(({ id }) => fresh.has(id)).map(({ contentHash }) => contentHash),
        });
        await ctx.events.publish(tx, ctx, { type: event, id: first.id, count: ids.length, jobIds: ids });
        return ids;
      });
      jobIds.push(...added);
      onAdded?.(added, chunk.length - added.length);
    }
  } finally {
    stopWatching();
  }
  return { jobIds, duplicates: postings.length - jobIds.length };
}

/** Preparing a posting for scoring takes a moment; the event loop gets its turn after each. */
async function prepareRows(ctx: Ctx, postings: readonly Posting[]) {
  const rows = [];
  for (const posting of postings) {
    rows.push({ id: ctx.newId("pst"), ownerWorkspaceId: ctx.workspaceId, ...postingColumns(posting), createdAt: ctx.now() });
    await nextTurn();
  }
  return rows;
}
