import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildWebIfStale } from "../start/build-web.ts";

const SERVER = fileURLToPath(new URL("../../../server/src/main.ts", import.meta.url));

/** `candor start`: builds the pages if their sources changed, then runs the server until it ends or is asked to. */
export async function start(): Promise<void> {
  await buildWebIfStale();
  const server = spawn(process.execPath, [SERVER], { stdio: "inherit" });
  // Ctrl-C reaches the server by itself; here it only must not end this process before the server has closed its data.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => server.kill(signal));
  process.exitCode = await new Promise<number>((resolve) => server.on("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0))));
}
