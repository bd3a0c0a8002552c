import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { explainFolder, FolderUnusable } from "./data-folder.ts";

const MARKER = "format.json";
const FORMAT = JSON.stringify({ format: 1, database: "server" });

/**
 * Marks a data folder as one whose database is a PostgreSQL server, so that the embedded database is not started in it.
 *
 * A folder of the embedded database is refused: its originals belong to rows that this database does not have, and would be
 * cleared away as left over.
 */
export async function markServerFolder(folder: string): Promise<void> {
  await explainFolder(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await readFile(join(folder, MARKER), "utf8").catch(() => "");
    if (found === FORMAT) return;
    if (found !== "")
      throw new FolderUnusable(
        `The data folder ${folder} holds an embedded database, whose files the server of DATABASE_URL does not know. Set CANDOR_DATA to another folder, or unset DATABASE_URL.`,
      );
    await writeFile(join(folder, MARKER), FORMAT, { mode: 0o600 });
  });
}
