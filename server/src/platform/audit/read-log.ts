import type { Ctx, WorkspaceId } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { appendEntries } from "./audit.repository.ts";
import type { NotedEntry, ReadLog } from "./entry.ts";
import { noted, type Recorded } from "./record.ts";

/**
 * Entries of reads that arrive while the last ones of their workspace are being written go together in one transaction:
 * a busy server writes a few times a second, not once a request.
 */
export function createReadLog(): ReadLog {
  type Batch = { readonly entries: NotedEntry[]; readonly done: Promise<void> };
  const writing = new Map<WorkspaceId, Promise<unknown>>();
  const waiting = new Map<WorkspaceId, Batch>();
  return {
    add: (ctx, entry) => {
      const { workspaceId } = ctx;
      const open = waiting.get(workspaceId);
      if (open) {
        open.entries.push(entry);
        return open.done;
      }
      const entries = [entry];
      const write = async () => {
        waiting.delete(workspaceId);
        await transaction(ctx, (tx) => appendEntries(tx, workspaceId, entries));
      };
      const done = (writing.get(workspaceId) ?? Promise.resolve()).then(write);
      const settled: Promise<unknown> = done
        .catch(() => {})
        .then(() => writing.get(workspaceId) === settled && writing.delete(workspaceId));
      writing.set(workspaceId, settled);
      waiting.set(workspaceId, { entries, done });
      return done;
    },
  };
}

/**
 * Writes down that somebody reads a person's data, before the data leaves: a read that cannot be written down fails.
 *
 * Called outside of transactions, once for a list and not for its rows.
 */
export const noteRead = (ctx: Ctx, read: Pick<Recorded, "action" | "subjectId" | "facts">): Promise<void> =>
  ctx.reads.add(ctx, noted(ctx, read));
