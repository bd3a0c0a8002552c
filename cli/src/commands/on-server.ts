import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("../../../server/src/main.ts", import.meta.url));

/** Runs a command of the server in a process of its own, with this terminal and this environment; its exit code is ours. */
export function onServer(args: readonly string[]): void {
  process.exitCode = spawnSync(process.execPath, [SERVER, ...args], { stdio: "inherit" }).status ?? 1;
}
