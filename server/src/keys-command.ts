import { rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sql } from "drizzle-orm";
import { openOffline } from "./open-offline.ts";
import { appendEntries } from "./platform/audit/audit.repository.ts";
import { noted } from "./platform/audit/record.ts";
import { type Config, ConfigError } from "./platform/config/config.ts";
import type { Database } from "./platform/db/database.ts";
import { transaction } from "./platform/db/transaction.ts";
import type { Log } from "./platform/log/log.ts";
import { makeKey, readKey } from "./platform/secrets/installation-key.ts";
import { rewrapKeys } from "./platform/vault/rewrap-keys.ts";
import { wrappingKey } from "./platform/vault/vault.ts";

/** `candor keys rotate`: another installation key; files and readings are not encrypted anew. */
export async function keysCommand(config: Config, log: Log): Promise<void> {
  const { db, close } = await openOffline(config, log);
  try {
    await refuseWhileRunning(db);
    const { present, next, finish } = await keysOf(config);
    const count = await rewrapKeys(db, wrappingKey(present), wrappingKey(next));
    await transaction({ db }, (tx) => appendEntries(tx, "installation", [noted({ actor: SYSTEM, now: () => new Date() }, rotated(count))]));
    process.stdout.write(`${count} data keys are wrapped by the new key. ${await finish()} Backups of before need the old one.\n`);
  } finally {
    await close();
  }
}

const SYSTEM = { kind: "system", id: "system", role: "owner", may: () => true } as const;

const rotated = (count: number) => ({ action: "keys.rotated", facts: { count } });

type Keys = { readonly present: string; readonly next: string; readonly finish: () => Promise<string> };

/** A key in the environment is changed there, by who set it; one in a file is replaced when everything is wrapped anew. */
async function keysOf({ key, newKey, keyFile, dataFolder }: Config): Promise<Keys> {
  if (key !== undefined) {
    if (newKey === undefined) throw new ConfigError("The key is in CANDOR_KEY: give the one to come in CANDOR_NEW_KEY.");
    return { present: key, next: newKey, finish: async () => "Set CANDOR_KEY to it now, for every process." };
  }
  const path = keyFile ?? join(resolve(dataFolder), "key");
  const nextPath = `${path}.next`;
  // Left there by a rotation that was interrupted: then it goes on with the same.
  await makeKey(nextPath);
  return {
    present: await readKey(path),
    next: await readKey(nextPath),
    finish: async () => {
      await rename(nextPath, path);
      return `It is in ${path} now.`;
    },
  };
}

/** A process that runs knows the old key only, and would wrap the key of a new workspace with it. */
async function refuseWhileRunning(db: Database): Promise<void> {
  const { rows } = await db.execute(
    sql`select 1 from pg_stat_activity where datname = current_database() and application_name = 'candor tasks' limit 1`,
  );
  if (rows.length > 0) throw new ConfigError("Candor is running on this database. Stop every process of it, then rotate the key.");
}
