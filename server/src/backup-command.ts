import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BackupUnusable, type Manifest } from "./platform/backup/backup-format.ts";
import { backupName, removeExpired } from "./platform/backup/expired-backups.ts";
import { readBackup } from "./platform/backup/read-backup.ts";
import { restoreBackup } from "./platform/backup/restore-backup.ts";
import { writeBackup } from "./platform/backup/write-backup.ts";
import { type Config, ConfigError } from "./platform/config/config.ts";
import type { OpenDatabase } from "./platform/db/database.ts";
import { newestSchema } from "./platform/db/migrations.ts";
import { takeData } from "./platform/db/take-data.ts";
import type { Log } from "./platform/log/log.ts";
import { createGuards } from "./platform/outside/guards.ts";
import { bringKey, installationKey } from "./platform/secrets/installation-key.ts";
import type { FileStorage } from "./platform/storage/file-storage.ts";
import { openStorage } from "./platform/storage/open-storage.ts";
import { version } from "./version.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `candor backup`: everything into one encrypted file. On a server Candor may go on running meanwhile. */
export async function backupCommand(argv: readonly string[], config: Config, log: Log): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: { out: { type: "string" } } });
  const at = new Date();
  const folder = resolve(config.backup.folder ?? join(config.dataFolder, "backups"));
  const path = values.out === undefined ? join(folder, backupName(at)) : resolve(values.out);
  await withData(config, log, {}, async ({ pool, storage, key }) => {
    const manifest = await writeBackup(path, { pool, storage, installationKey: key, version: version(), at });
    say(`${path} holds ${describe(manifest)}.`);
  });
  if (values.out === undefined) {
    const removed = await removeExpired(folder, config.backup.keepDays, at);
    if (removed > 0) say(`${removed} backups older than ${config.backup.keepDays} days were deleted.`);
  }
  say(`It opens only with this installation's key (${keyPlace(config)}), which is not in it. Keep a copy of the key somewhere else.`);
}

/** `candor restore FILE`: a backup into an empty installation. Nothing is changed unless all of it is sound. */
export async function restoreCommand(argv: readonly string[], config: Config, log: Log): Promise<void> {
  const { positionals, values } = parseArgs({ args: [...argv], allowPositionals: true, options: { key: { type: "string" } } });
  const path = resolve(positionals[0] ?? "");
  const key = await keyFor(config, values.key);
  const { schema, at } = await readBackup(path, key);
  if (schema > newestSchema()) throw new BackupUnusable(`${path} was made by a newer version of Candor. Restore it with that version.`);
  await withData(config, log, { schema, key }, async ({ pool, storage }) => {
    const manifest = await restoreBackup(path, key, { pool, storage });
    say(`${describe(manifest)} are back as they were at ${at}; every row was read again and compared.`);
  });
  if (values.key !== undefined) await bringKey(resolve(config.dataFolder), key);
}

const describe = ({ tables, files, missing }: Manifest) =>
  `${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables and ${files} files${missing ? ` (${missing} were deleted meanwhile)` : ""}`;

const keyPlace = ({ key, keyFile, dataFolder }: Config) =>
  key !== undefined ? "CANDOR_KEY" : (keyFile ?? join(resolve(dataFolder), "key"));

async function keyFor(config: Config, file: string | undefined): Promise<string> {
  if (file === undefined && config.key === undefined && config.keyFile === undefined)
    throw new ConfigError("Restoring needs the key of the installation that made the backup: --key FILE, CANDOR_KEY or CANDOR_KEY_FILE.");
  if (file === undefined) return installationKey(resolve(config.dataFolder), config);
  return (
    await readFile(file, "utf8").catch(() => {
      throw new ConfigError(`The key file ${file} cannot be read.`);
    })
  ).trim();
}

type Opened = {
  readonly pool: OpenDatabase["pool"];
  readonly storage: FileStorage;
  readonly key: string;
};

/** Opens what a backup is made of; the embedded database belongs to one process, so there Candor must have been stopped. */
async function withData(
  config: Config,
  log: Log,
  given: { readonly schema?: number; readonly key?: string },
  act: (opened: Opened) => Promise<void>,
): Promise<void> {
  const dataFolder = resolve(config.dataFolder);
  const { databaseUrl } = config;
  const onLost = (reason: string) => {
    throw new Error(reason);
  };
  const { schema } = given;
  const data = await takeData({ dataFolder, databaseUrl, log, onLost, ...(schema !== undefined && { schema }) });
  try {
    const { pool } = await data.opened;
    const storage = await openStorage(dataFolder, { s3: config.s3, shared: databaseUrl !== undefined, guards: createGuards(() => {}) });
    const key = given.key ?? (await installationKey(dataFolder, config));
    await act({ pool, storage, key });
  } finally {
    await data.close();
  }
}
