import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StandIn, startHttpStandIn } from "../../testing/outside-stand-in.ts";
import { createGuards, type Guards, probesOf } from "../outside/guards.ts";
import type { FileStorage } from "./file-storage.ts";
import { createS3Storage } from "./s3-storage.ts";

const KEPT = "a".repeat(64);
const GONE = "b".repeat(64);
const FAILURES = 5;

describe("a bucket that is out of order", () => {
  let bucket: StandIn;
  let guards: Guards;
  let storage: FileStorage;
  let folder: string;
  const outcomes: string[] = [];
  beforeAll(async () => {
    bucket = await startHttpStandIn(({ url = "" }, response) => {
      if (url.includes(GONE)) response.writeHead(404, { "content-type": "application/xml" }).end("<Error><Code>NoSuchKey</Code></Error>");
      else response.end("an original");
    });
    folder = await mkdtemp(join(tmpdir(), "candor-files-"));
    guards = createGuards(({ name, outcome }) => outcomes.push(`${name} ${outcome}`), { patience: { restMs: 300 }, timeoutMs: 1_000 });
    const login = { accessKeyId: "candor", secretAccessKey: "a secret" };
    const config = { bucket: "originals", region: "us-east-1", endpoint: `http://127.0.0.1:${bucket.port}`, ...login };
    storage = await createS3Storage(folder, config, guards);
  });
  afterAll(async () => {
    await bucket.close();
    await rm(folder, { recursive: true });
  });
  const read = () =>
    storage.read(KEPT).then(
      (bytes) => Buffer.from(bytes).toString(),
      (error: Error & { code?: string }) => error.code ?? error.name,
    );
  const state = () => guards.all()[0]?.state();

  it.each(["failing", "silent"] as const)("is left alone after it was %s five times, and used again when it is well", async (mood) => {
    expect(await read()).toBe("an original");
    bucket.mood = mood;
    for (let count = 0; count < FAILURES; count++) expect(await read()).not.toBe("an original");
    expect(state()).toBe("open");
    const { asked } = bucket;
    expect(await read()).toBe("DEPENDENCY_AWAY");
    await expect(storage.remove(KEPT)).rejects.toMatchObject({ status: 503, retryAfterS: 1 });
    await expect(storage.check()).rejects.toThrow("files does not answer");
    expect(bucket.asked).toBe(asked);
    bucket.mood = "well";
    await expect.poll(read).toBe("an original");
    expect(state()).toBe("closed");
    expect(outcomes).toContain("files refused");
  });

  it("is not thought to be one because a file is not there", async () => {
    for (let count = 0; count < FAILURES * 2; count++) await expect(storage.read(GONE)).rejects.toThrow();
    expect(state()).toBe("closed");
    expect(await read()).toBe("an original");
  });

  it("is asked by a check of its own, and does not stand among what is optional", () => {
    expect(probesOf(guards)).toEqual({});
  });
});
