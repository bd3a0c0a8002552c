import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { freshEngineFile } from "../engine-file/engine-file.ts";
import { engineFileArguments, renewEngineFile } from "../engine-file/index.ts";
import { createParserPool, type ParserPool } from "../pool/parser-pool.ts";
import { standbySocket } from "./socket.ts";
import { standbyPool } from "./standby-pool.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const RESUME = bytesOf("Ada Example\nada@example.com\n\nExperience\nClerk, Acme Ltd\nJan 2019 - Mar 2021\n- Filed letters\n");
const JOBS = bytesOf(
  '{"id":"a","title":"Nurse","description":"Ward work."}\n{"id":"c","title":"Clerk","description":"Filing of letters."}',
);
const options = { asOf: "2026-11-01" };

describe("the pool that stands by for the next command", () => {
  let folder: string;
  let started: ChildProcess | undefined;
  let pool: ParserPool;

  beforeAll(async () => {
    await renewEngineFile();
    vi.stubEnv("CANDOR_ENGINE_FILE", freshEngineFile());
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "candor-standby-"));
    pool = standbyPool({ folder, idleMs: 500 });
  });
  afterEach(() => {
    pool.close();
    started?.kill("SIGKILL");
    started = undefined;
  });

  const socket = () => standbySocket(folder) ?? "";
  const isGone = () => vi.waitFor(() => expect(readdirSync(folder)).toEqual([]), 30_000);

  /** One that an earlier command left, held by the test so that it can be watched and killed. */
  async function leftBehind(idleMs = 60_000): Promise<ChildProcess> {
    const program = fileURLToPath(new URL("./standby-process.ts", import.meta.url));
    const process = fork(program, [socket(), String(idleMs)], { execArgv: [...engineFileArguments()], stdio: "ignore" });
    started = process;
    await vi.waitFor(() => expect(existsSync(socket())).toBe(true), 30_000);
    return process;
  }

  it("answers what a pool of one's own answers, for resumes, postings and rankings, good and bad", async () => {
    const own = createParserPool();
    const asked = (by: ParserPool) => [
      by.parseResume(RESUME, options),
      by.parseResume(new Uint8Array(), options),
      by.parsePostings(JOBS, options),
      by.parsePostings("not a posting", options),
      by.rankDocuments({ resume: RESUME, jobs: JOBS }, { ...options, explained: 1 }),
      by.rankDocuments({ resume: RESUME, jobs: new Uint8Array() }, { ...options, explained: 1 }),
    ];
    const expected = await Promise.all(asked(own));
    own.close();
    expect(await Promise.all(asked(pool))).toEqual(expected);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("is found by the next command, and ends by itself when none comes", async () => {
    const process = await leftBehind(500);
    await pool.parseResume(RESUME, options);
    expect(process.exitCode).toBe(null);
    await isGone();
    await vi.waitFor(() => expect(process.exitCode).toBe(0), 30_000);
  });

  it("is started anew when it was killed and left its socket lying", async () => {
    const process = await leftBehind();
    process.kill("SIGKILL");
    await once(process, "exit");
    expect(existsSync(socket())).toBe(true);
    expect(await pool.parseResume(RESUME, options)).toMatchObject({ ok: true });
    await isGone();
  });

  it("loses nothing when it is killed half-way: the command reads by itself", async () => {
    const process = await leftBehind();
    const reading = pool.parsePostings(JOBS, options);
    setTimeout(() => process.kill("SIGKILL"), 30);
    expect(await reading).toMatchObject({ ok: true, value: { postings: [{ title: "Nurse" }, { title: "Clerk" }] } });
  });

  it("survives a command that was stopped, and what is no question", async () => {
    await leftBehind();
    const stopped = connect(socket());
    await once(stopped, "connect");
    stopped.destroy();
    const garbage = connect({ path: socket(), allowHalfOpen: true });
    garbage.end("no question at all");
    await once(garbage.resume(), "close");
    expect(await pool.parseResume(RESUME, options)).toMatchObject({ ok: true });
  });

  it("answers commands that start at the same time, and no socket stays behind", async () => {
    const both = [standbyPool({ folder, idleMs: 500 }), standbyPool({ folder, idleMs: 500 })];
    for (const outcome of await Promise.all(both.map((one) => one.parseResume(RESUME, options))))
      expect(outcome).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toHaveLength(1);
    await isGone();
  });

  it("is not used where others could enter its folder, and the command reads by itself", async () => {
    chmodSync(folder, 0o755);
    expect(standbySocket(folder)).toBe(undefined);
    expect(await pool.parseResume(RESUME, options)).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is another for other learnt numbers", () => {
    const shipped = socket();
    const data = mkdtempSync(join(tmpdir(), "candor-data-"));
    mkdirSync(join(data, "packs", "vectorizer"), { recursive: true });
    writeFileSync(join(data, "packs", "vectorizer", "config.json"), '{"id":"own","version":"1"}');
    vi.stubEnv("CANDOR_DATA", data);
    expect(socket()).not.toBe(shipped);
    vi.stubEnv("CANDOR_DATA", undefined);
    expect(socket()).toBe(shipped);
  });
});
