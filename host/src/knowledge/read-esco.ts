import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { KnownOccupation } from "@candor/engine/learn";
import papaparse from "papaparse";

const OCCUPATIONS = /^occupations_([a-z]{2})\.csv$/;
const LABEL_WEIGHT = 4;

/** The occupations of a folder with ESCO's CSV files, in every language that lies there; empty where it holds none. */
export async function readEsco(folder: string): Promise<readonly KnownOccupation[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const files = names.toSorted().flatMap((name) => {
    const language = OCCUPATIONS.exec(name)?.[1];
    return language === undefined ? [] : [{ name, language }];
  });
  const read = files.map(async ({ name, language }) => occupationsOf(await readFile(join(folder, name), "utf8"), language));
  return (await Promise.all(read)).flat();
}

function occupationsOf(text: string, language: string): KnownOccupation[] {
  const { data } = papaparse.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true });
  return data.flatMap(({ conceptUri: code = "", preferredLabel: title = "", altLabels = "", description = "" }) => {
    if (!code || !title) return [];
    const labels = [...new Set([title, ...altLabels.split("\n")].map((label) => label.trim()).filter(Boolean))];
    const texts: [string, number][] = [
      [title, LABEL_WEIGHT],
      [altLabels, 1],
      [description, 1],
    ];
    return [{ code, language, title, labels, texts }];
  });
}
