import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { familyOf } from "../testing/index.ts";

/** A program of its own that has floods of NUL bytes, garbage and one endless word read, without end. */
const PROGRAM = `
import { createParserPool } from ${JSON.stringify(new URL("./parser-pool.ts", import.meta.url).href)};
const pool = createParserPool({ size: 2 });
const flood = (byteAt) => Uint8Array.from({ length: 8_000_000 }, (_, at) => byteAt(at));
const floods = [flood(() => 0), flood((at) => (at * 7919 + (at >> 3)) % 256), flood((at) => (at % 3 ? 97 : 0)), flood(() => 97)];
process.on("SIGTERM", () => { pool.close(); process.exitCode = 0; stopped = true; });
let stopped = false;
while (!stopped) {
  await Promise.all(floods.map((bytes) => pool.parseResume(bytes, { asOf: "2026-11-01" })));
  console.log("read");
}
`;

describe("a program whose parsers read a flood of NUL bytes and garbage", { timeout: 240_000 }, () => {
  let program: ReturnType<typeof spawn>;
  afterEach(() => void program.kill("SIGKILL"));

  const start = () => (program = spawn(process.execPath, ["--input-type=module", "-e", PROGRAM], { stdio: ["ignore", "pipe", "inherit"] }));
  const parsers = () => familyOf(program.pid ?? 0).slice(1);
  const left = (pids: readonly number[]) => pids.filter((pid) => familyOf(pid).length > 0);

  it.each([
    ["closes by itself when it is asked to", "SIGTERM", 0],
    ["takes them with it when it is killed", "SIGKILL", null],
  ] as const)("%s, in the flood after the first", async (_what, signal, code) => {
    const { stdout } = start();
    if (stdout) await once(stdout, "data");
    const running = parsers();
    expect(running.length).toBeGreaterThan(0);
    const exit = once(program, "exit");
    program.kill(signal);
    expect(await exit).toEqual([code, code === null ? signal : null]);
    await expect.poll(() => left(running), { timeout: 30_000 }).toEqual([]);
  });
});
