import { existsSync } from "node:fs";
import { runScorer } from "./run-scorer.ts";

const SETS = [
  { script: "score-parse.mjs", set: "resumes", command: "parse", more: ["--only", "resumes"] },
  { script: "score-jobs.mjs", set: "postings", command: "job", more: [] },
];

/** How the resumes and postings of a bench folder are read; what they hold lies under `expectations`. Nothing where the folder lacks them. */
export async function readingLines(folder: string): Promise<string[]> {
  const lines: string[] = [];
  for (const { script, set, command, more } of SETS) {
    if (!existsSync(`${folder}/${script}`) || !existsSync(`${folder}/${set}`)) continue;
    const paths = ["--set", `${folder}/${set}`, "--expect", `${folder}/${set}/expectations`];
    const printed = await runScorer(`${folder}/${script}`, (candor) => [
      ...paths,
      "--cmd",
      `${candor} ${command} {file} --json`,
      "--label",
      set,
      ...more,
    ]);
    lines.push(...printed.split("\n"), "");
  }
  return lines;
}
