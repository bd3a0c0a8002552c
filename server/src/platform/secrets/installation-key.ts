import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ConfigError } from "../config/config.ts";
import type { KeyConfig } from "../config/key-settings.ts";

const SHORTEST_KEY = 32;

/**
 * The secret of this installation, which wraps every key that data at rest is encrypted with.
 *
 * From CANDOR_KEY, from the file that CANDOR_KEY_FILE names, or from the file `key` in the data folder, which is made at
 * the first start for its owner only.
 */
export async function installationKey(folder: string, { key, keyFile }: KeyConfig): Promise<string> {
  if (key !== undefined) return key;
  if (keyFile !== undefined) return readKey(keyFile);
  const path = join(folder, "key");
  await makeKey(path);
  return readKey(path);
}

/** Appears complete or not at all: several processes may start at the same time. */
export async function makeKey(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if (await exists(path)) return;
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Puts a key in its place in a data folder that has none. */
export async function bringKey(folder: string, key: string): Promise<void> {
  await writeFile(join(folder, "key"), `${key}\n`, { mode: 0o600, flag: "wx" });
}

export async function readKey(path: string): Promise<string> {
  const key = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`The key file ${path} cannot be read (${error.code ?? "unknown"}). Bring it back from a backup.`);
  });
  if (key.trim().length < SHORTEST_KEY) throw new ConfigError(`The key in ${path} is too short. Bring back the one it had, from a backup.`);
  return key.trim();
}
