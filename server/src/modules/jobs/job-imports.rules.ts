import type { ImportRow } from "./job-imports.repository.ts";
import type { JobImportView } from "./job-imports.schemas.ts";

/** A part is read within 30 seconds and stored at once; who has not changed for so long has no process any more. */
const SILENT_MS = 120_000;
const WHOLE = 1_000;

/** As a row keeps it. */
export const inThousandths = (share: number): number => Math.round(share * WHOLE);

export function toImport(row: ImportRow, now: Date): JobImportView {
  const { id, fileName, imported, duplicates, rejected, firstRejected, startedAt, changedAt } = row;
  const isSilent = row.state === "running" && now.getTime() - changedAt.getTime() > SILENT_MS;
  return {
    id,
    fileName,
    state: isSilent ? "interrupted" : row.state,
    imported,
    duplicates,
    rejected,
    firstRejected,
    progress: row.progress / WHOLE,
    startedAt: startedAt.toISOString(),
    changedAt: changedAt.toISOString(),
  };
}
