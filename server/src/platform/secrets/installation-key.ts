import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "../config/config.ts";

const SHORTEST_KEY = 32;

/**
 * The secret of this installation, from which sessions are signed and secrets at rest are encrypted.
 *
 * From the setting CANDOR_KEY, or from the file `key` in the data folder, made at the first start for its owner only.
 */
export async function installationKey(folder: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const path = join(folder, "key");
  await writeFile(path, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const key = (await readFile(path, "utf8")).trim();
  if (key.length < SHORTEST_KEY) throw new ConfigError(`The key in ${path} is too short. Bring back the one it had, from a backup.`);
  return key;
}
