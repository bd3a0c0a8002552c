import type { Config } from "./platform/config/config.ts";
import type { Database } from "./platform/db/database.ts";
import { takeData } from "./platform/db/take-data.ts";
import { waysInto } from "./platform/db/ways-in.ts";
import type { Log } from "./platform/log/log.ts";

/** What a command needs that works on the data itself and not through a running server. */
type Offline = { readonly db: Database; readonly close: () => Promise<void> };

/** Opens the database, as what signs people in sees it. The embedded one belongs to one process: while Candor runs on its folder, this fails. */
export async function openOffline({ dataFolder, databaseUrl }: Config, log: Log): Promise<Offline> {
  const onLost = (reason: string) => {
    throw new Error(reason);
  };
  const data = await takeData({ dataFolder, databaseUrl, log, onLost });
  try {
    const { pool } = await data.opened;
    return { db: waysInto(pool).accounts, close: () => data.close() };
  } catch (error) {
    await data.close();
    throw error;
  }
}
