import { z } from "zod";

/** The settings of backups. */
export const backupSettings = {
  BACKUP_FOLDER: z
    .string()
    .min(1)
    .optional()
    .describe("where backups go; when it is set, one is made every BACKUP_HOURS while Candor runs"),
  BACKUP_HOURS: z.coerce.number().int().min(1).max(720).default(24).describe("hours from one backup to the next"),
  BACKUP_DAYS: z.coerce.number().int().min(1).max(3650).default(30).describe("days that backups are kept; the newest one always is"),
};

/** `folder` absent: none is made by itself, and `candor backup` writes into the data folder. */
export type BackupConfig = { readonly folder?: string; readonly everyHours: number; readonly keepDays: number };

export function backupConfig(given: z.output<z.ZodObject<typeof backupSettings>>): BackupConfig {
  const { BACKUP_FOLDER: folder, BACKUP_HOURS: everyHours, BACKUP_DAYS: keepDays } = given;
  return { ...(folder && { folder }), everyHours, keepDays };
}
