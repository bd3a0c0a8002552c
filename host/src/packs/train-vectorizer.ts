import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type LearnOptions, learnVectorizer } from "@candor/engine/learn";
import { readEsco } from "../knowledge/read-esco.ts";
import { readOnet } from "../knowledge/read-onet.ts";

/** `folder` holds O*NET's and ESCO's files, or `onet/` and `esco/` with them. `out` becomes the folder of the pack. */
export type TrainOptions = Pick<LearnOptions, "texts" | "onProgress" | "seed"> & { readonly folder: string; readonly out: string };
/** What training used. */
export type Trained = { readonly occupations: number; readonly labels: number; readonly bytes: number; readonly version: string };

const ONET =
  "O*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0";
const ESCO = "ESCO of the European Commission";

/** Learns a vectorizer from a folder of knowledge and writes its three files; an earlier pack is replaced only when all are written. */
export async function trainVectorizer({ folder, out, ...options }: TrainOptions): Promise<Trained> {
  const onet = [...(await readOnet(folder)), ...(await readOnet(join(folder, "onet")))];
  const esco = [...(await readEsco(folder)), ...(await readEsco(join(folder, "esco")))];
  const occupations = [...onet, ...esco];
  if (occupations.length === 0)
    throw new Error(`${folder}: holds neither O*NET's occupation-data.txt nor ESCO's occupations_<language>.csv.`);
  const sources = [...(onet.length > 0 ? [ONET] : []), ...(esco.length > 0 ? [ESCO] : [])].join(", and from ");
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
