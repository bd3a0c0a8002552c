import type { ImportRow } from "./job-imports.repository.ts";
import type { JobImportView } from "./job-imports.schemas.ts";

/** A part is read within 30 seconds and stored at once; who has not changed for so long has no process any more. */
const SILENT_MS = 120_000;
const WHOLE = 1_000;

/** As a row keeps it. */
export const inThousandths = (share: number): number => Math.round(share * WHOLE);

export function toImport({ startedBy: _, workspaceId: __, ...row }: ImportRow, now: Date): JobImportView {
  const isSilent = row.state === "running" && now.getTime() - row.changedAt.getTime() > SILENT_MS;
  return {
    ...row,
    state: isSilent ? "interrupted" : row.state,
    progress: row.progress / WHOLE,
    startedAt: row.startedAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
  };
}
