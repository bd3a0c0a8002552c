import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const CLI = fileURLToPath(new URL("../../../cli/bin/candor.mjs", import.meta.url));

/** What a bench's own script prints when it tries the command line, started as a user would start it. */
export async function runScorer(script: string, args: (candor: string) => readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args(`'${process.execPath}' '${CLI}'`)]);
  return stdout.trimEnd();
}
