import { join } from "node:path";
import type { BackupConfig } from "../config/backup-settings.ts";
import { backupName, backupsIn, removeExpired } from "./expired-backups.ts";
import { type BackupSource, writeBackup } from "./write-backup.ts";

/** Backups that are made while Candor runs. */
export type BackupPlan = BackupConfig & { readonly folder: string } & Pick<BackupSource, "installationKey" | "version">;

const HOUR_MS = 60 * 60_000;
/** It is looked for every hour; what is due within the next half is due. */
const EARLY_MS = HOUR_MS / 2;

export async function backUpIfDue(plan: BackupPlan, source: Pick<BackupSource, "pool" | "storage" | "at">): Promise<void> {
  const [newest] = await backupsIn(plan.folder);
  if (newest && source.at.getTime() - newest.at.getTime() < plan.everyHours * HOUR_MS - EARLY_MS) return;
  await writeBackup(join(plan.folder, backupName(source.at)), { ...plan, ...source });
  await removeExpired(plan.folder, plan.keepDays, source.at);
}
