import { resolve } from "node:path";
import type { OpenDatabase } from "./database.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { type DatabaseOptions, startDatabase } from "./open-database.ts";

/** What a process works on. The embedded database belongs to one process, a server's to all. */
export type Data = {
  /** The database, once it is open. */
  readonly opened: Promise<OpenDatabase>;
  /** Closes the database and gives the folder back. */
  close(): Promise<void>;
};

/**
 * Takes the data folder for this process, unless the database is a server's, and starts to open the database. Fails while
 * another process works in the folder.
 */
export async function takeData(options: DatabaseOptions): Promise<Data> {
  const dataFolder = resolve(options.dataFolder);
  const lock = options.databaseUrl === undefined ? await lockFolder(dataFolder) : undefined;
  try {
    const { opened } = await startDatabase({ ...options, dataFolder });
    // Whoever asks for it later hears why it did not open.
    opened.catch(() => {});
    return { opened, close: () => close(opened, lock) };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function close(opened: Promise<OpenDatabase>, lock: FolderLock | undefined): Promise<void> {
  // One that never opened has nothing to close.
  const database = await opened.catch(() => undefined);
  await database?.close();
  await lock?.release();
}
