import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFileStorage, type FileStorage } from "./file-storage.ts";

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function* breakingOff(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("half of it");
  throw new Error("connection lost");
}

describe("the storage of original files", () => {
  let folder: string;
  let storage: FileStorage;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "candor-files-"));
    storage = await createFileStorage(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("gives back the same bytes under their hash", async () => {
    const file = await storage.receive(chunks("one ", "two"));
    expect(file.size).toBe(7);
    await file.keep();
    expect(Buffer.from(await storage.read(file.sha256)).toString()).toBe("one two");
    expect(await storage.list()).toEqual([file.sha256]);
  });

  it("keeps the same bytes once", async () => {
    for (const file of [await storage.receive(chunks("same")), await storage.receive(chunks("sa", "me"))]) await file.keep();
    expect(await storage.list()).toHaveLength(1);
  });

  it("leaves nothing of a stream that broke off, was discarded, or was arriving when the process died", async () => {
    await expect(storage.receive(breakingOff())).rejects.toThrow("connection lost");
    await (await storage.receive(chunks("unwanted"))).discard();
    await storage.receive(chunks("still arriving"));
    await createFileStorage(folder);
    expect(await readdir(join(folder, "arriving"))).toEqual([]);
    expect(await storage.list()).toEqual([]);
  });

  it("may be told twice to discard, and to discard what it has kept", async () => {
    const file = await storage.receive(chunks("kept"));
    await file.keep();
    await file.discard();
    expect(await storage.list()).toEqual([file.sha256]);
    await storage.remove(file.sha256);
    await storage.remove(file.sha256);
    expect(await storage.list()).toEqual([]);
  });

  it.each(["../../etc/passwd", "", "ab", "A".repeat(64)])("refuses %j as the name of a file", async (name) => {
    await writeFile(join(folder, "ab"), "x");
    await expect(storage.read(name)).rejects.toThrow("named by 64 hexadecimal digits");
    await expect(storage.open(name)).rejects.toThrow("named by 64 hexadecimal digits");
  });
});
