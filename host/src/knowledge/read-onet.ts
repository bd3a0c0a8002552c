import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { KnownOccupation } from "@candor/engine/learn";

/** Which file of O*NET's text release speaks of an occupation, in which column, and how much that counts. */
const TEXTS: readonly { readonly file: readonly string[]; readonly column: string; readonly weight: number; readonly isLabel?: true }[] = [
  { file: ["alternate-titles.txt", "Alternate Titles.txt"], column: "Alternate Title", weight: 1, isLabel: true },
  { file: ["sample-of-reported-titles.txt", "Sample of Reported Titles.txt"], column: "Reported Job Title", weight: 2, isLabel: true },
  { file: ["task-statements.txt", "Task Statements.txt"], column: "Task", weight: 1 },
  { file: ["emerging-tasks.txt", "Emerging Tasks.txt"], column: "Task", weight: 1 },
  { file: ["technology-skills.txt", "Technology Skills.txt"], column: "Example", weight: 0.5 },
];
const OCCUPATIONS = ["occupation-data.txt", "Occupation Data.txt"];
const CODE = "O*NET-SOC Code";
const TITLE_WEIGHT = 6;
const DESCRIPTION_WEIGHT = 2;

/** The occupations of a folder with O*NET's database as text files (tab-separated); empty where it holds none. */
export async function readOnet(folder: string): Promise<readonly KnownOccupation[]> {
  const occupations = new Map<string, { title: string; labels: string[]; texts: [string, number][] }>();
  for (const row of await tabRows(folder, OCCUPATIONS)) {
    const { [CODE]: code = "", Title: title = "", Description: description = "" } = row;
    const texts: [string, number][] = [
      [title, TITLE_WEIGHT],
      [description, DESCRIPTION_WEIGHT],
    ];
    if (code && title) occupations.set(code, { title, labels: [title], texts });
  }
  for (const { file, column, weight, isLabel } of TEXTS)
    for (const row of await tabRows(folder, file)) {
      const found = occupations.get(row[CODE] ?? "");
      const text = row[column] ?? "";
      found?.texts.push([text, weight]);
      if (isLabel && text) found?.labels.push(text);
    }
  return [...occupations].map(([code, { title, labels, texts }]) => ({ code, language: "en", title, labels: [...new Set(labels)], texts }));
}

/** The rows of the first of these files that exists, by column; none where there is none. */
async function tabRows(folder: string, names: readonly string[]): Promise<Record<string, string>[]> {
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    const columns = header.split("\t");
    return lines.filter(Boolean).map((line) => Object.fromEntries(line.split("\t").map((cell, at) => [columns[at] ?? "", cell])));
  }
  return [];
}
