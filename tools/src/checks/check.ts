import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root folder of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** A check of the repository: what it looks at, and the problems that it found (none means it passes). */
export type Check = { readonly name: string; readonly run: () => Promise<readonly string[]> };

/** A check that is another program: its output is the problem when it fails. */
export function program(name: string, command: string, args: readonly string[]): Check {
  return { name, run: () => runProgram(command, args) };
}

export function runProgram(command: string, args: readonly string[]): Promise<string[]> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, FORCE_COLOR: "0" } };
    execFile(command, [...args], options, (error, stdout, stderr) => {
      resolve(error ? [`${stdout}${stderr}`.trim() || `${command} ended with ${error.code}`] : []);
    });
  });
}

/** The tracked files (and new ones not ignored) whose path matches. */
export async function trackedFiles(pattern: RegExp): Promise<string[]> {
  const list = await new Promise<string>((resolve, reject) => {
    execFile(
      "git",
      ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"],
      { cwd: ROOT, maxBuffer: 16 * 1024 * 1024 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
  });
  return list.split("\n").filter((path) => pattern.test(path));
}
