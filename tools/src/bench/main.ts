import { cpus } from "node:os";
import type { Figure } from "./figure.ts";
import { measureParsing } from "./parsing.ts";
import { measureRanking } from "./ranking.ts";
import { measureStart } from "./start.ts";
import { measureWeight } from "./weight.ts";

const figures: Figure[] = [];
for (const measure of [measureParsing, measureRanking, measureStart, measureWeight]) figures.push(...(await measure()));

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}\n`);
console.log("| what | median | p95 | n |\n| --- | ---: | ---: | ---: |");
for (const { what, median, p95 = "", n } of figures) console.log(`| ${what} | ${median} | ${p95} | ${n} |`);
