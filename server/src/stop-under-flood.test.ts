import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { familyOf } from "@candor/host/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort, type ServerProcess, startProcess } from "./testing/server-process.ts";

const MEGABYTE = 1024 * 1024;
/** What is no document, or hardly one. */
const FLOODS: readonly (readonly [string, (index: number) => number])[] = [
  ["NUL bytes.pdf", () => 0],
  ["garbage.docx", (index) => (index * 7919 + (index >> 3)) % 256],
  ["letters and NUL bytes.txt", (index) => (index % 3 ? 97 + (index % 26) : 0)],
  ["one endless word.txt", () => 97],
];

describe("a server flooded with NUL bytes and garbage", () => {
  let folder: string;
  let running: ServerProcess | undefined;
  let parsers: ReadonlySet<number>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "candor-flood-"));
    running = undefined;
    parsers = new Set();
  });
  afterEach(async () => {
    if (running && familyOf(running.pid).length > 0) await running.signal("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  const start = async () => (running = await startProcess({ PORT: String(await freePort()), CANDOR_DATA: folder }));
  const flood = (server: ServerProcess, round: number) =>
    Promise.all(
      FLOODS.map(async ([name, byteAt]) => {
        const content = Uint8Array.from({ length: 2 * MEGABYTE + round }, (_, index) => byteAt(index));
        const body = new FormData();
        body.set("file", new File([content], name));
        expect((await fetch(`${server.url}/api/v1/resumes/upload`, { method: "POST", body })).status).toBe(202);
      }),
    );
  /** Parsers that run now, kept with those seen before. */
  const seen = (server: ServerProcess) => (parsers = new Set([...parsers, ...familyOf(server.pid).slice(1)])).size;
  const unread = async (server: ServerProcess) => {
    seen(server);
    const { data } = (await (await fetch(`${server.url}/api/v1/resumes`)).json()) as { data: { status: string }[] };
    return data.filter(({ status }) => status !== "failed" && status !== "ready").length;
  };
  const left = () => [...parsers].filter((pid) => familyOf(pid).length > 0);

  it("reads on afterwards, and closes by itself in the middle of the next flood, with every parser", async () => {
    const server = await start();
    await flood(server, 1);
    await expect.poll(() => unread(server), { timeout: 100_000 }).toBe(0);
    expect(parsers.size).toBeGreaterThan(0);
    await flood(server, 2);
    seen(server);
    expect(await server.signal("SIGTERM")).toBe(0);
    await expect.poll(left).toEqual([]);
  }, 120_000);

  it("leaves no parser behind when it is killed while they read", async () => {
    const server = await start();
    await flood(server, 1);
    await expect.poll(() => seen(server), { interval: 5 }).toBeGreaterThan(0);
    await server.signal("SIGKILL");
    await expect.poll(left).toEqual([]);
  }, 120_000);
});
