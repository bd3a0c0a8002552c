import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestBucket, testS3 } from "../../testing/test-bucket.ts";
import { createGuards } from "../outside/guards.ts";
import { createFileStorage, type FileStorage } from "./file-storage.ts";
import { openStorage } from "./open-storage.ts";

async function* chunks(...texts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function* breakingOff(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("half of it");
  throw new Error("connection lost");
}

const s3 = testS3();

/** One suite for every place that originals may be kept in. */
const PLACES = [
  {
    place: "a folder",
    isThere: true,
    open: async (folder: string) => openStorage(folder, { shared: false, guards: createGuards(() => {}) }),
  },
  {
    place: s3 ? "a bucket" : "a bucket (no S3 server: CANDOR_TEST_S3 is not set; npm run services brings one up)",
    isThere: s3 !== undefined,
    open: async (folder: string) =>
      openStorage(folder, { s3: s3 && (await openTestBucket(s3)), shared: false, guards: createGuards(() => {}) }),
  },
];

for (const { place, isThere, open } of PLACES)
  describe.skipIf(!isThere)(`original files in ${place}`, () => {
    let folder: string;
    let storage: FileStorage;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "candor-files-"));
      storage = await open(folder);
    });
    afterEach(() => rm(folder, { recursive: true }));

    it("come back as the same bytes under their hash, whole and as a stream", async () => {
      const large = randomBytes(3 * 1024 * 1024);
      for (const parts of [
        ["one ", "two"],
        [large.subarray(0, 1000), large.subarray(1000)],
      ]) {
        const file = await storage.receive(chunks(...parts));
        const expected = Buffer.concat(parts.map((part) => Buffer.from(part)));
        expect(file.size).toBe(expected.length);
        await file.keep();
        expect(Buffer.from(await storage.read(file.sha256)).equals(expected)).toBe(true);
        expect((await buffer(await storage.open(file.sha256))).equals(expected)).toBe(true);
      }
      expect(await storage.list()).toHaveLength(2);
      await expect(storage.check()).resolves.toBeUndefined();
    });

    it("are kept once, however often the same bytes come", async () => {
      for (const file of [await storage.receive(chunks("same")), await storage.receive(chunks("sa", "me"))]) await file.keep();
      expect(await storage.list()).toHaveLength(1);
    });

    it("leave nothing when a stream broke off or was discarded", async () => {
      await expect(storage.receive(breakingOff())).rejects.toThrow("connection lost");
      await (await storage.receive(chunks("unwanted"))).discard();
      expect(await readdir(join(folder, "files", "arriving"))).toEqual([]);
      expect(await storage.list()).toEqual([]);
    });

    it("may be discarded and removed twice, and are not found after that", async () => {
      const file = await storage.receive(chunks("kept"));
      await file.keep();
      await file.discard();
      expect(await storage.list()).toEqual([file.sha256]);
      await storage.remove(file.sha256);
      await storage.remove(file.sha256);
      expect(await storage.list()).toEqual([]);
      await expect(storage.read(file.sha256)).rejects.toThrow();
      await expect(storage.open(file.sha256)).rejects.toThrow();
    });

    it.each(["../../etc/passwd", "", "ab", "A".repeat(64)])("are never looked for under the name %j", async (name) => {
      await expect(storage.read(name)).rejects.toThrow("named by 64 hexadecimal digits");
      await expect(storage.open(name)).rejects.toThrow("named by 64 hexadecimal digits");
    });
  });

describe("what was still arriving when a process died", () => {
  it("is cleared away at the next start, except where other processes are receiving too", async () => {
    const folder = await mkdtemp(join(tmpdir(), "candor-files-"));
    const arriving = join(folder, "arriving");
    await (await createFileStorage(folder)).receive(chunks("still arriving"));
    await createFileStorage(folder, { shared: true });
    expect(await readdir(arriving)).toHaveLength(1);
    await createFileStorage(folder);
    expect(await readdir(arriving)).toEqual([]);
    await writeFile(join(folder, "ab"), "no file of ours");
    expect(await (await createFileStorage(folder)).list()).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
