import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { KnownTitles } from "@candor/engine";

/** The knowledge bases that can be imported. */
export const KNOWLEDGE_SOURCES = ["onet", "esco"] as const;
export type KnowledgeSource = (typeof KNOWLEDGE_SOURCES)[number];

const FORMAT = 1;
type Stored = { readonly format: number; readonly attribution: string; readonly occupations: readonly KnownTitles[] };

/** Keeps imported occupations in the data folder, in place of an earlier import of the same source. */
export async function saveKnowledge(
  dataFolder: string,
  source: KnowledgeSource,
  { attribution, occupations }: Omit<Stored, "format">,
): Promise<void> {
  const folder = join(dataFolder, "knowledge");
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${source}.json`);
  const stored: Stored = {
    format: FORMAT,
    attribution,
    occupations: occupations.map(({ code, language, title, labels }) => ({ code, language, title, labels })),
  };
  await writeFile(`${file}.next`, JSON.stringify(stored));
  await rename(`${file}.next`, file);
}

/** All imported occupations; none where nothing was imported. */
export async function loadKnowledge(dataFolder: string): Promise<readonly KnownTitles[]> {
  const read = KNOWLEDGE_SOURCES.map(async (source) => {
    const text = await readFile(join(dataFolder, "knowledge", `${source}.json`), "utf8").catch(() => undefined);
    if (text === undefined) return [];
    const stored = JSON.parse(text) as Stored;
    return stored.format === FORMAT ? stored.occupations : [];
  });
  return (await Promise.all(read)).flat();
}
