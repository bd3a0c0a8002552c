import { resolve } from "node:path";
import type { Config } from "./platform/config/config.ts";
import type { Database } from "./platform/db/database.ts";
import { lockFolder } from "./platform/db/folder-lock.ts";
import { openDatabase } from "./platform/db/open-database.ts";
import { waysInto } from "./platform/db/ways-in.ts";
import type { Log } from "./platform/log/log.ts";

/** What a command needs that works on the data itself and not through a running server. */
type Offline = { readonly db: Database; readonly close: () => Promise<void> };

/** Opens the database, as what signs people in sees it. The embedded one belongs to one process: while Candor runs on its folder, this fails. */
export async function openOffline(config: Config, log: Log): Promise<Offline> {
  const { databaseUrl } = config;
  const dataFolder = resolve(config.dataFolder);
  const lock = databaseUrl === undefined ? await lockFolder(dataFolder) : undefined;
  const onLost = (reason: string) => {
    throw new Error(reason);
  };
  const database = await openDatabase({ dataFolder, databaseUrl, log, onLost }).catch(async (error: unknown) => {
    await lock?.release();
    throw error;
  });
  return {
    db: waysInto(database.pool).accounts,
    close: async () => {
      await database.close();
      await lock?.release();
    },
  };
}
