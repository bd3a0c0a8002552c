import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume } from "../../testing/factories.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { openDatabase } from "../db/open-database.ts";
import { createLog } from "../log/log.ts";
import { createFileStorage } from "../storage/file-storage.ts";
import { backUpIfDue } from "./back-up-if-due.ts";
import { backupName, backupsIn, removeExpired } from "./expired-backups.ts";
import { readBackup } from "./read-backup.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const KEY = "the key of the installation that made it, kept apart";
const log = createLog({ level: "fatal" });
const onLost = (reason: string) => {
  throw new Error(reason);
};

describe("a backup", () => {
  let test: TestApp;
  let folder: string;
  let path: string;
  let databases: TestDatabase[];
  beforeAll(async () => {
    databases = [];
    test = await createTestApp();
    await readyResume(test);
    await addedJobs(test.ctx, {});
    await test.settled();
    folder = await mkdtemp(join(tmpdir(), "candor-backup-"));
    path = join(folder, backupName(new Date()));
    await writeBackup(path, { pool: test.pool, storage: test.shared.storage, installationKey: KEY, version: "0.0.0", at: new Date() });
  });
  afterAll(async () => {
    await test.close();
    for (const database of databases) await database.drop();
    await rm(folder, { recursive: true });
  });

  /** A new installation, as it is before its first start. */
  const elsewhere = async () => {
    const dataFolder = await mkdtemp(join(folder, "data-"));
    const place = await createTestDatabase({ folder: dataFolder });
    databases.push(place);
    const database = await openDatabase({ dataFolder, databaseUrl: place.databaseUrl, log, onLost });
    return { database, storage: await createFileStorage(join(dataFolder, "files")) };
  };

  it("puts every row and file back as it was", async () => {
    const { database, storage } = await elsewhere();
    const { tables, files } = await restoreBackup(path, KEY, { pool: database.pool, storage });
    expect(files).toBe(1);
    expect(tables.find(({ name }) => name === "resumes")).toMatchObject({ rows: 1 });
    expect(tables.find(({ name }) => name === "matches")).toMatchObject({ rows: 1 });
    const count = async (db: typeof database.db) => (await db.execute(sql`select * from postings`)).rows;
    expect(await count(database.db)).toEqual(await count(test.owner));
    const [name = ""] = await test.shared.storage.list();
    expect(await storage.list()).toEqual([name]);
    expect(Buffer.from(await storage.read(name)).equals(Buffer.from(await test.shared.storage.read(name)))).toBe(true);
    await database.close();
  });

  it("goes into an empty installation only", async () => {
    const target = { pool: test.pool, storage: test.shared.storage };
    await expect(restoreBackup(path, KEY, target)).rejects.toThrow("into an empty installation only");
    expect((await test.owner.execute(sql`select 1 from resumes`)).rows).toHaveLength(1);
  });

  it("opens with the key of its installation only, and shows nothing of anybody without it", async () => {
    await expect(readBackup(path, "another key of another installation")).rejects.toThrow("does not open");
    expect((await readFile(path)).includes("Ada Example")).toBe(false);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ["was cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ["was changed in one place", (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 4000 ? byte ^ 1 : byte)))],
    ["is no backup", () => Buffer.from("PK\u0003\u0004 something else")],
    ["is empty", () => Buffer.alloc(0)],
  ])("that %s is refused before anything is restored", async (_, damage) => {
    const damaged = join(folder, "damaged.backup");
    await writeFile(damaged, damage(await readFile(path)));
    await expect(readBackup(damaged, KEY)).rejects.toThrow(/does not open|before it is complete/);
  });

  it("leaves nothing half-written where it cannot be finished", async () => {
    const unreadable = { ...test.shared.storage, list: () => Promise.reject(new Error("the disk is gone")) };
    const source = { pool: test.pool, storage: unreadable, installationKey: KEY, version: "0.0.0", at: new Date() };
    const target = join(folder, "half.backup");
    await expect(writeBackup(target, source)).rejects.toThrow("the disk is gone");
    expect((await readdir(folder)).filter((name) => name.startsWith("half"))).toEqual([]);
  });

  it("is made by itself once the newest is old enough, and not before", async () => {
    const scheduled = await mkdtemp(join(folder, "scheduled-"));
    const plan = { folder: scheduled, everyHours: 24, keepDays: 30, installationKey: KEY, version: "0.0.0" };
    const started = Date.now();
    const madeAfter = async (hours: number) => {
      await backUpIfDue(plan, { pool: test.pool, storage: test.shared.storage, at: new Date(started + hours * 60 * 60_000) });
      return (await readdir(scheduled)).length;
    };
    expect(await madeAfter(0)).toBe(1);
    expect(await madeAfter(19)).toBe(1);
    expect(await madeAfter(24)).toBe(2);
  });

  it("is deleted after its days, but the newest never, and nothing else in the folder", async () => {
    const old = await mkdtemp(join(folder, "old-"));
    for (const [day, age] of [
      ["2026-01-01", 90],
      ["2026-02-01", 60],
      ["2026-03-20", 10],
    ] as const) {
      const file = join(old, backupName(new Date(`${day}T03:00:00Z`)));
      await writeFile(file, "");
      const at = new Date(Date.now() - age * 24 * 60 * 60_000);
      await utimes(file, at, at);
    }
    await writeFile(join(old, "notes.txt"), "");
    expect(await removeExpired(old, 5, new Date())).toBe(2);
    expect((await backupsIn(old)).map(({ path: left }) => left)).toEqual([join(old, "candor-20260320T030000Z.backup")]);
    expect(await readdir(old)).toContain("notes.txt");
  });
});
