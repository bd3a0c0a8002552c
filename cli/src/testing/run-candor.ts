import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/candor.mjs", import.meta.url));

export type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs the command line as a person would, in a process of its own. */
export async function candor(
  args: readonly string[],
  { input, node = process.execPath, env }: { input?: string; node?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const child = spawn(node, [BIN, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
  });
  // A command that fails before reading its input closes the pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(input ?? "");
  const exit = new Promise<number>((resolve) => child.on("exit", (code) => resolve(code ?? -1)));
  const [code, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** A file of the given content in a folder of its own. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "candor-cli-")), name);
  writeFileSync(path, content);
  return path;
}
