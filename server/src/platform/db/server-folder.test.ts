import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startEmbedded } from "./embedded.ts";
import { markServerFolder } from "./server-folder.ts";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-folder-"))));
afterEach(() => rm(folder, { recursive: true }));

it("a folder is a server's however often its processes start, and no embedded database is made in it", async () => {
  await Promise.all([markServerFolder(folder), markServerFolder(folder)]);
  await markServerFolder(folder);
  await expect(startEmbedded(folder, () => {})).rejects.toThrow("another version of Candor");
});

it("a server does not take over the folder of an embedded database, whose files it would clear away", async () => {
  await writeFile(join(folder, "format.json"), JSON.stringify({ format: 1, database: "pglite-18" }));
  await expect(markServerFolder(folder)).rejects.toThrow("holds an embedded database");
});
