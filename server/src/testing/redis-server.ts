import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { Redis } from "ioredis";
import { freePort } from "./server-process.ts";

/** The program, where `npm run services` has brought it. */
export const REDIS_PROGRAM = process.env["CANDOR_TEST_REDIS_SERVER"];

/** A Redis of one test, which may be killed and started again on the same port. */
export type TestRedis = {
  readonly url: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** It keeps its connections and answers nothing. */
  hang(): void;
  wake(): void;
};

export async function startRedis(program: string): Promise<TestRedis> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const start = async () => {
    const keepNothing = ["--save", "", "--appendonly", "no", "--dir", tmpdir()];
    child = spawn(program, ["--port", String(port), "--bind", "127.0.0.1", ...keepNothing], { stdio: "ignore" });
    const probe = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
    probe.on("error", () => {});
    await probe.ping();
    probe.disconnect();
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  await start();
  return { url, kill, start, hang: () => void child?.kill("SIGSTOP"), wake: () => void child?.kill("SIGCONT") };
}
