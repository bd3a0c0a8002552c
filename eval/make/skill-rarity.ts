/**
 * Counts for each skill of the lexicon how many occupations of O*NET name it in their tasks or their technology:
 *
 *     node eval/make/skill-rarity.ts FOLDER > engine/src/data/match-skill-rarity.json
 *
 * FOLDER holds `onet/` (tab-separated database files). A skill that every occupation names says little about a match.
 * Run it again when the lexicon has grown. Same tables and lexicon, same bytes.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseSkills } from "../../engine/src/recognise/skills/recognise-skills.ts";

const VERSION = 1;
const SOURCE =
  "Counted in the O*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0; modified: only the number of occupations remains.";
/** Skills that fewer occupations name are all as rare as can be told. */
const LEAST_OCCUPATIONS = 4;
/** Which columns of which file speak of an occupation; the first column is its code. */
const TEXTS: readonly (readonly [file: string, columns: readonly number[]])[] = [
  ["occupation-data.txt", [1, 2]],
  ["task-statements.txt", [2]],
  ["technology-skills.txt", [1]],
];

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds onet/.");

const textByCode = new Map<string, string>();
for (const [file, columns] of TEXTS)
  for (const line of readFileSync(join(folder, "onet", file), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)) {
    const cells = line.split("\t");
    const code = cells[0] ?? "";
    textByCode.set(code, `${textByCode.get(code) ?? ""}\n${columns.map((column) => cells[column]).join(". ")}`);
  }
const counts = new Map<string, number>();
for (const text of textByCode.values())
  for (const id of new Set(recogniseSkills(text).map(({ skillId }) => skillId))) counts.set(id, (counts.get(id) ?? 0) + 1);
const telling = [...counts].filter(([, count]) => count >= LEAST_OCCUPATIONS).sort(([a], [b]) => (a < b ? -1 : 1));
const table = { version: VERSION, source: SOURCE, occupations: textByCode.size, occupationsBySkill: Object.fromEntries(telling) };
console.log(JSON.stringify(table, undefined, 1));
