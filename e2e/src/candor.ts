import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../cli/bin/candor.mjs", import.meta.url));

/** The built product as `npm start` runs it, on a port and a data folder of its own. */
export type RunningCandor = {
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Asks it to end, as Ctrl-C does, and waits until it has. */
  stop(): Promise<number | null>;
};

export async function startCandor(
  settings: { dataFolder?: string; port?: number; env?: Record<string, string> } = {},
): Promise<RunningCandor> {
  const dataFolder = settings.dataFolder ?? mkdtempSync(join(tmpdir(), "candor-e2e-"));
  const port = settings.port ?? (await freePort());
  const child = spawn(process.execPath, [BIN, "start"], {
    env: { ...process.env, ...settings.env, CANDOR_DATA: dataFolder, PORT: String(port) },
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk));
  await untilReady(child, () => output);
  return {
    url: `http://localhost:${port}`,
    output: () => output,
    stop: async () => {
      const code = await end(child);
      if (!settings.dataFolder) rmSync(dataFolder, { recursive: true });
      return code;
    },
  };
}

function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => output().includes("Candor is ready") && resolve());
    child.on("exit", () => reject(new Error(`Candor ended before it was ready:\n${output()}`)));
  });
}

function end(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on("exit", (code) => resolve(code));
    child.kill("SIGTERM");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
