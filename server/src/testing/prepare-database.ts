import { openDatabase } from "../platform/db/open-database.ts";
import { createLog } from "../platform/log/log.ts";
import { startTasks } from "../platform/tasks/task-queue.ts";

/** Makes the schema of the product and of its queue, and closes the database again. */
export async function prepareDatabase(place: { readonly dataFolder: string; readonly databaseUrl?: string }): Promise<void> {
  const log = createLog({ level: "fatal" });
  const database = await openDatabase({ ...place, log, onLost: () => {} });
  const tasks = await startTasks({ pool: database.pool, databaseUrl: place.databaseUrl, log, handlers: [] });
  await tasks.stop();
  await database.close();
}
