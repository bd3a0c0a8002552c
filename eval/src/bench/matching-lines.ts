import { existsSync } from "node:fs";
import { runScorer } from "./run-scorer.ts";

/** A figure of a scorer's report by its path in it, with the least it may be and what is aimed at. */
type Bar = { readonly name: string; readonly path: readonly (string | number)[]; readonly pass: number; readonly aim: number };

const SETS: readonly { readonly set: string; readonly more: readonly string[]; readonly bars: readonly Bar[] }[] = [
  {
    set: "match",
    more: [],
    bars: [
      { name: "nDCG@10", path: ["ndcg10"], pass: 0.88, aim: 0.92 },
      { name: "MAP", path: ["map"], pass: 0.72, aim: 0.79 },
      { name: "right posting first", path: ["top1"], pass: 0.97, aim: 1 },
      { name: "pooled AUC", path: ["pooledAuc"], pass: 0.83, aim: 0.87 },
    ],
  },
  { set: "titles", more: ["--batch"], bars: [{ name: "MAP as shipped", path: ["map"], pass: 0.37, aim: 0.42 }] },
  {
    set: "skills",
    more: [],
    bars: [
      { name: "lenient F1", path: ["mention", "lenient", "f1"], pass: 0.52, aim: 0.58 },
      { name: "exact F1", path: ["mention", "exact", "f1"], pass: 0.3, aim: 0.38 },
      { name: "knowledge, recall", path: ["byType", "knowledge", "lenientRecall"], pass: 0.68, aim: 0.75 },
    ],
  },
];

/** How the command line matches, ranks titles and finds skills on the graded sets under `data`. Nothing where the folder lacks them. */
export async function matchingLines(folder: string): Promise<string[]> {
  const lines: string[] = [];
  for (const { set, more, bars } of SETS) {
    const [script, data] = [`${folder}/score-${set}.mjs`, `${folder}/data/${set}`];
    if (!existsSync(script) || !existsSync(data)) continue;
    const report: unknown = JSON.parse(await runScorer(script, (candor) => ["--cmd", candor, "--data", data, ...more]));
    for (const bar of bars) lines.push(lineOf(set, bar, report));
  }
  return lines.length ? ["set      figure                 value   pass    aim", ...lines, ""] : [];
}

function lineOf(set: string, { name, path, pass, aim }: Bar, report: unknown): string {
  const value = path.reduce((at, key) => (at as Record<string | number, unknown>)[key], report) as number;
  const verdict = value >= aim ? "" : value >= pass ? "  below the aim" : "  BELOW ITS BAR";
  return `${set.padEnd(8)} ${name.padEnd(22)} ${value.toFixed(3)}   ${pass.toFixed(2)}   ${aim.toFixed(2)}${verdict}`;
}
