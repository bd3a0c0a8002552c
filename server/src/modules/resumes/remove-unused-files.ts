import type { WithStorage } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { isContentUsed, lockContent } from "./resumes.repository.ts";

/**
 * Removes files that no resume of any workspace refers to.
 *
 * The look and the removal share a transaction that locks the content, as an upload of the same bytes does. A crash after
 * the rows were deleted leaves a file that the sweep at the next start finds.
 */
export async function removeUnusedFiles(
  { storage, acrossWorkspaces }: WithStorage,
  removed: readonly { readonly sha256: string }[],
): Promise<void> {
  for (const { sha256 } of removed) {
    await transaction({ db: acrossWorkspaces }, async (tx) => {
      await lockContent(tx, sha256);
      if (!(await isContentUsed(tx, sha256))) await storage.remove(sha256);
    });
  }
}

/** Looks through the whole storage for what a crash left behind; run at start, before the first request. */
export async function sweepFiles(ctx: WithStorage): Promise<void> {
  await removeUnusedFiles(
    ctx,
    (await ctx.storage.list()).map((sha256) => ({ sha256 })),
  );
}
