import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type LearnOptions, learnVectorizer } from "@candor/engine/learn";
import { readKnowledge } from "../knowledge/read-knowledge.ts";

/** `folder` holds O*NET's and ESCO's files, or `onet/` and `esco/` with them. `out` becomes the folder of the pack. */
export type TrainOptions = Pick<LearnOptions, "texts" | "onProgress" | "seed"> & { readonly folder: string; readonly out: string };
/** What training used. */
export type Trained = { readonly occupations: number; readonly labels: number; readonly bytes: number; readonly version: string };

const ONET =
  "O*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0";
const ESCO = "ESCO of the European Commission";

/** Learns a vectorizer from a folder of knowledge and writes its three files; an earlier pack is replaced only when all are written. */
export async function trainVectorizer({ folder, out, ...options }: TrainOptions): Promise<Trained> {
  const occupations = await readKnowledge(folder);
  if (occupations.length === 0)
    throw new Error(`${folder}: holds neither O*NET's occupation-data.txt nor ESCO's occupations_<language>.csv.`);
  const isEsco = ({ code }: { readonly code: string }): boolean => code.startsWith("http");
  const sources = [...(occupations.every(isEsco) ? [] : [ONET]), ...(occupations.some(isEsco) ? [ESCO] : [])].join(", and from ");
  const parts = learnVectorizer(occupations, {
    ...options,
    source: `Learnt from ${sources}; modified: only numbers over words remain.`,
  });
  const next = `${out}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  await writeFile(join(next, "config.json"), parts.config);
  await writeFile(join(next, "vocabulary.txt"), parts.vocabulary);
  await writeFile(join(next, "weights.bin"), parts.weights);
  await rm(out, { recursive: true, force: true });
  await rename(next, out);
  return {
    occupations: occupations.length,
    labels: occupations.reduce((sum, { labels }) => sum + labels.length, 0),
    bytes: parts.config.length + parts.vocabulary.length + parts.weights.length,
    version: (JSON.parse(new TextDecoder().decode(parts.config)) as { version: string }).version,
  };
}
