import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { engineFileArguments } from "@candor/host/engine-file";

const SERVER = fileURLToPath(new URL("../../../server/src/main.ts", import.meta.url));

/** Runs the server's program with these arguments until it ends or is asked to, and ends as it did. */
export async function runServer(args: readonly string[]): Promise<void> {
  const server = spawn(process.execPath, [...engineFileArguments(), SERVER, ...args], { stdio: "inherit" });
  // Ctrl-C reaches the server by itself; here it only must not end this process before the server has closed its data.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => server.kill(signal));
  process.exitCode = await new Promise<number>((resolve) => server.on("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0))));
}
