import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const CANDOR = fileURLToPath(new URL("../../cli/bin/candor.mjs", import.meta.url));

/**
 * Scores of a bench folder kept elsewhere, by that folder's own scripts: `resumes` and `postings` with what they hold under
 * `expectations`. Nothing where the folder lacks them.
 */
export async function benchLines(folder: string): Promise<string[]> {
  const sets = [
    { script: "score-parse.mjs", set: "resumes", command: "parse", more: ["--only", "resumes"] },
    { script: "score-jobs.mjs", set: "postings", command: "job", more: [] },
  ];
  const lines: string[] = [];
  for (const { script, set, command, more } of sets) {
    if (!existsSync(`${folder}/${script}`) || !existsSync(`${folder}/${set}`)) continue;
    const candor = `'${process.execPath}' '${CANDOR}' ${command} {file} --json`;
    const paths = ["--set", `${folder}/${set}`, "--expect", `${folder}/${set}/expectations`];
    const { stdout } = await promisify(execFile)(process.execPath, [
      `${folder}/${script}`,
      ...paths,
      "--cmd",
      candor,
      "--label",
      set,
      ...more,
    ]);
    lines.push(...stdout.trimEnd().split("\n"), "");
  }
  return lines;
}
