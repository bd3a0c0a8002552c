import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));

/** The real server as a process of its own. */
export type ServerProcess = {
  readonly url: string;
  readonly pid: number;
  readonly output: () => string;
  signal(name: NodeJS.Signals): Promise<number | null>;
};

/** Starts the server, or a part of one, and waits for its ready line; rejects with what it printed if it ends before. */
export async function startProcess(env: Record<string, string>, args: readonly string[] = []): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...cleanEnvironment(), ...env } });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", () => output.includes("Candor is ready") && resolve());
    child.once("exit", (code) => reject(new Error(`exit ${code}: ${output}`)));
  });
  return { url: `http://localhost:${env["PORT"]}`, pid: child.pid ?? 0, output: () => output, signal: (name) => end(child, name) };
}

/** Runs the server to its end, for starts that must fail. */
export async function runProcess(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [MAIN], { env: { ...cleanEnvironment(), ...env } });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { code, output };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    child.once("exit", (code) => resolve(code));
    child.kill(signal);
  });
}

/** Only what a program needs to run; the settings are the test's own. */
function cleanEnvironment(): Record<string, string> {
  const { PATH = "", NODE_COMPILE_CACHE } = process.env;
  // An empty one would have Node keep what it compiles in the current folder.
  return { PATH, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), NODE_DISABLE_COLORS: "1" };
}

/** A port that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
