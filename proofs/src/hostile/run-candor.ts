import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { residentMemory } from "@candor/host/testing";

const BIN = fileURLToPath(new URL("../../../cli/bin/candor.mjs", import.meta.url));

/** What a command did, and the most memory that it and its children held together. */
export type MeasuredRun = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
  readonly megabytes: number;
};

/** Runs a command as a person would; one that does not end by itself is ended after `mostMs`, with code -1. */
export async function runCandor(args: readonly string[], mostMs: number): Promise<MeasuredRun> {
  const began = performance.now();
  // All memory that it takes is to be found below it.
  const env = { ...process.env, NO_COLOR: "1", CANDOR_STANDBY: "off" };
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "pipe", "pipe"], env });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, residentMemory(child.pid ?? 0));
  }, 100);
  const clock = setTimeout(() => child.kill("SIGKILL"), mostMs);
  const exit = new Promise<number>((resolve) => child.on("exit", (code) => resolve(code ?? -1)));
  const [code, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  clearInterval(watch);
  clearTimeout(clock);
  return { code, stdout, stderr, ms: performance.now() - began, megabytes };
}
