import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderInUse, lockFolder } from "./folder-lock.ts";

describe("the lock on the data folder", () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-lock-"))));
  afterEach(() => rm(folder, { recursive: true }));
  const write = (holder: unknown) => writeFile(join(folder, "candor.lock"), typeof holder === "string" ? holder : JSON.stringify(holder));

  it("is taken once: the second one is told the folder and the process", async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`The data folder ${folder} is in use by process ${process.pid}.`);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    await (await lockFolder(folder)).release();
  });

  it("says in a sentence why a folder cannot be used", async () => {
    const file = join(folder, "letter.txt");
    await writeFile(file, "");
    await expect(lockFolder(file)).rejects.toThrow(
      `The data folder ${file} cannot be used: it is a file. Change that, or set CANDOR_DATA to another folder.`,
    );
    await expect(lockFolder(join(file, "data"))).rejects.toThrow("a part of its path is a file");
  });

  it("makes the folder if there is none", async () => {
    const lock = await lockFolder(join(folder, "new", "data"));
    await lock.release();
  });

  it.each([
    ["by a process that is gone", { pid: 2 ** 22 + 5, life: "boot:1" }],
    ["by a process whose number somebody else has now", { pid: process.pid, life: "another-boot:1" }],
    ["half-written by a process that was killed", '{"pid":'],
    ["empty", ""],
  ])("is taken over when it was left behind %s", async (_how, holder) => {
    await write(holder);
    const lock = await lockFolder(folder);
    expect(JSON.parse(await readFile(join(folder, "candor.lock"), "utf8")).pid).toBe(process.pid);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it("goes to exactly one of many that find a dead holder's lock together, time and again", async () => {
    for (let round = 0; round < 25; round++) {
      await write({ pid: 2 ** 22 + 5, life: "boot:1" });
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
      const won = tries.filter((attempt) => attempt.status === "fulfilled");
      expect(won).toHaveLength(1);
      await won[0]?.value.release();
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it("is taken although a process died while it was taking over from a dead one", async () => {
    await write({ pid: 2 ** 22 + 5, life: "boot:1" });
    const guard = join(folder, "candor.lock.takeover");
    await mkdir(guard);
    await utimes(guard, 1, 1);
    const lock = await lockFolder(folder);
    await lock.release();
  });

  it("tells the losers who has it", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(tries.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
    for (const attempt of tries) if (attempt.status === "rejected") expect(attempt.reason).toBeInstanceOf(FolderInUse);
  });
});
