import { readEsco } from "./read-esco.ts";
import { readOnet } from "./read-onet.ts";
import { type KnowledgeSource, saveKnowledge } from "./store.ts";

/** What an import brought. */
export type Imported = { readonly occupations: number; readonly labels: number; readonly languages: readonly string[] };

const SOURCES: Readonly<Record<KnowledgeSource, { read: typeof readOnet; expected: string; attribution: string }>> = {
  onet: {
    read: readOnet,
    expected: 'the text files of an O*NET database ("Occupation Data.txt" and others)',
    attribution: "O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), CC BY 4.0.",
  },
  esco: {
    read: readEsco,
    expected: "the CSV files of an ESCO release (occupations_en.csv and others)",
    attribution: "ESCO classification of the European Commission.",
  },
};

/** Imports the official tables of a knowledge base into the data folder. Throws, and keeps what was there, where the folder holds none. */
export async function importKnowledge(source: KnowledgeSource, folder: string, dataFolder: string): Promise<Imported> {
  const { read, expected, attribution } = SOURCES[source];
  const occupations = await read(folder);
  if (occupations.length === 0) throw new Error(`${folder}: holds no occupations; name the folder with ${expected}.`);
  await saveKnowledge(dataFolder, source, { attribution, occupations });
  return {
    occupations: new Set(occupations.map(({ code }) => code)).size,
    labels: occupations.reduce((sum, { labels }) => sum + labels.length, 0),
    languages: [...new Set(occupations.map(({ language }) => language))].toSorted(),
  };
}
