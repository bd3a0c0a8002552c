import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsOf } from "../../../engine/src/recognise/words/words.ts";

/** How often each stem is said, weighed by where. */
export type Bag = ReadonlyMap<string, number>;
/** One occupation in one language. */
export type Occupation = { readonly language: string; readonly code: string; readonly title: string; readonly bag: Bag };

type Weighed = readonly [text: string, weight: number];

function bagOf(texts: readonly Weighed[]): Bag {
  const bag = new Map<string, number>();
  for (const [text, weight] of texts) for (const { stem } of wordsOf(text)) bag.set(stem, (bag.get(stem) ?? 0) + weight);
  return bag;
}

/** Rows of a tab-separated file below its header. */
function tabRows(folder: string, file: string): string[][] {
  const lines = readFileSync(join(folder, "onet", file), "utf8").split(/\r?\n/);
  return lines.slice(1).flatMap((line) => (line === "" ? [] : [line.split("\t")]));
}

/** Which column of which O*NET file speaks of an occupation, and how much it counts. */
const ONET_TEXTS: readonly (readonly [file: string, column: number, weight: number])[] = [
  ["alternate-titles.txt", 1, 1],
  ["sample-of-reported-titles.txt", 1, 2],
  ["task-statements.txt", 2, 1],
  ["emerging-tasks.txt", 1, 1],
  ["technology-skills.txt", 1, 0.5],
];

/** The occupations of O*NET with all that is said about them. */
export function onetOccupations(folder: string): Occupation[] {
  const texts = new Map<string, { title: string; parts: Weighed[] }>();
  for (const [code = "", title = "", description = ""] of tabRows(folder, "occupation-data.txt"))
    texts.set(code, {
      title,
      parts: [
        [title, 6],
        [description, 2],
      ],
    });
  for (const [file, column, weight] of ONET_TEXTS)
    for (const row of tabRows(folder, file)) texts.get(row[0] ?? "")?.parts.push([row[column] ?? "", weight]);
  return [...texts].map(([code, { title, parts }]) => ({ language: "en", code, title, bag: bagOf(parts) }));
}

/** The occupations of ESCO in one language; `code` is the concept's address, the same in all languages. */
export function escoOccupations(folder: string, language: string): Occupation[] {
  const [header = [], ...rows] = commaRows(readFileSync(join(folder, "esco", `occupations_${language}.csv`), "utf8"));
  const cell = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? "";
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => ({
      language,
      code: cell(row, "conceptUri"),
      title: cell(row, "preferredLabel"),
      bag: bagOf([
        [cell(row, "preferredLabel"), 4],
        [cell(row, "altLabels").replaceAll("\n", " ; "), 1],
        [cell(row, "description"), 1],
      ]),
    }));
}

/** Rows of a CSV file with quoted cells that may hold commas and line ends. */
function commaRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
