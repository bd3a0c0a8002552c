import { hkdfSync } from "node:crypto";
import { z } from "zod";

/** A backup that cannot be used: not one of ours, damaged, made by a newer version, or sealed with another key. */
export class BackupUnusable extends Error {}

/**
 * What a backup holds, as its last entry says. `schema`: when the newest migration of its tables was made, in milliseconds.
 * `sha256` of a table: over its rows as JSON lines, in the order of its key.
 */
export const manifestSchema = z.object({
  format: z.literal(1),
  candor: z.string(),
  at: z.iso.datetime(),
  schema: z.number(),
  tables: z.array(z.object({ name: z.string(), rows: z.number(), sha256: z.string() })),
  files: z.number(),
  /** Files that were deleted while the backup was being made. */
  missing: z.number(),
});

export type Manifest = z.output<typeof manifestSchema>;

export const MANIFEST = "manifest.json";
export const tablePart = (table: string, part: number): string => `tables/${table}/${String(part).padStart(8, "0")}.jsonl`;
export const filePart = (name: string): string => `files/${name}`;

const TABLE_PART = /^tables\/([a-z_]+)\/\d{8}\.jsonl$/;
const FILE_PART = /^files\/([0-9a-f]{64})$/;

/** What an entry of the archive is, by its name. */
export function partOf(name: string): { readonly table: string } | { readonly file: string } | undefined {
  const table = TABLE_PART.exec(name)?.[1];
  if (table !== undefined) return { table };
  const file = FILE_PART.exec(name)?.[1];
  return file === undefined ? undefined : { file };
}

/** What the sealed stream is bound to, so that no other sealed file passes for a backup. */
export const PLACE = "candor backup";

/** The key of all backups of an installation. Whoever has a backup and not the installation's key has nothing. */
export const backupKey = (installationKey: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", installationKey, "", "candor backups", 32));
