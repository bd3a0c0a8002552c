import { cpus } from "node:os";
import { measureAgainstPoppler } from "./against-poppler.ts";
import { measureCommandLine } from "./command-line.ts";
import type { Figure } from "./figure.ts";
import { measureParsing } from "./parsing.ts";
import { measureRanking } from "./ranking.ts";
import { measureRetrieval } from "./retrieval.ts";
import { measureStart } from "./start.ts";
import { measureWeight } from "./weight.ts";

const MEASURES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  parsing: measureParsing,
  "parsing against poppler": measureAgainstPoppler,
  ranking: measureRanking,
  retrieval: measureRetrieval,
  start: measureStart,
  commands: measureCommandLine,
  weight: measureWeight,
};

const [wanted] = process.argv.slice(2);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(MEASURES)) if (wanted === undefined || name === wanted) figures.push(...(await measure()));

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}\n`);
console.log("| what | median | p95 | n |\n| --- | ---: | ---: | ---: |");
for (const { what, median, p95 = "", n } of figures) console.log(`| ${what} | ${median} | ${p95} | ${n} |`);
