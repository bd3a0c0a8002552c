import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { firstStatePath } from "./platform/db/first-state.ts";
import { openDatabase } from "./platform/db/open-database.ts";
import { createLog } from "./platform/log/log.ts";
import { startTasks } from "./platform/tasks/task-queue.ts";

/** Makes the first state of embedded databases unless it is there, and says where. Whoever makes it at the same time makes the same. */
export async function makeFirstState(): Promise<string> {
  const ready = firstStatePath();
  if (await stat(ready).catch(() => undefined)) return ready;
  const draft = `${ready}.${randomBytes(4).toString("hex")}`;
  try {
    await mkdir(draft, { recursive: true });
    await makeSchema({ dataFolder: draft });
    await rename(draft, ready).catch(() => {});
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return ready;
}

/** Makes the schema of the product and of its queue, and closes the database again. */
export async function makeSchema(place: { readonly dataFolder: string; readonly databaseUrl?: string }): Promise<void> {
  const log = createLog({ level: "fatal" });
  const database = await openDatabase({ ...place, log, onLost: () => {} });
  const tasks = await startTasks({ pool: database.pool, databaseUrl: place.databaseUrl, log, handlers: [] });
  await tasks.stop();
  await database.close();
}

// Part of `npm ci`. Without it the first start on a new data folder only takes longer.
if (import.meta.main) {
  try {
    await makeFirstState();
    // Compiled, and kept so, before somebody waits for the first start.
    await import("./start-server.ts");
  } catch (error) {
    process.emitWarning(`The first start was not prepared: ${error instanceof Error ? error.message : String(error)}`);
  }
}
