import { rename, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { learnTagger, TAGGER_PACK, trainVectorizer } from "@candor/host";
import { Failure } from "../failure.ts";
import { dataFolder, readRecords } from "../input.ts";
import { progressBar } from "../output/progress-bar.ts";
import { dim, print } from "../output/terminal.ts";

type TrainOptions = {
  readonly tagger?: string;
  readonly knowledge?: string;
  readonly corpus?: string;
  readonly out?: string;
  readonly seed?: number;
};

/** `candor train`: learns the packs of numbers anew. The same folder gives the same bytes. */
export async function train(options: TrainOptions): Promise<void> {
  const { tagger, knowledge, out } = options;
  if ((tagger === undefined) === (knowledge === undefined))
    throw new Failure("Give either --knowledge FOLDER for the vectorizer or --tagger FOLDER for the tagger.", 2);
  if (tagger !== undefined) return await trainTagger(tagger, out ?? TAGGER_PACK);
  return await trainFromKnowledge({ ...options, knowledge: knowledge ?? "" });
}

async function trainTagger(folder: string, out: string): Promise<void> {
  if (!(await isFile(join(folder, "train.json"))))
    throw new Failure(`${folder}: a SkillSpan folder has a file train.json; this one has none.`);
  const bar = progressBar("tagger");
  const pack = await learnTagger(folder, bar.show);
  bar.close();
  await writeFile(`${out}.new`, pack);
  await rename(`${out}.new`, out);
  print(`${out}: ${Math.round(pack.length / 1000)} kB`);
}

async function trainFromKnowledge({ knowledge, corpus, out, seed = 1 }: TrainOptions & { readonly knowledge: string }): Promise<void> {
  const texts = corpus === undefined ? [] : (await readRecords(corpus)).map(({ text }) => text);
  const folder = resolve(out ?? join(dataFolder(), "packs", "vectorizer"));
  const bar = progressBar("vectorizer");
  const trained = await trainVectorizer({ folder: knowledge, out: folder, seed, texts, onProgress: bar.show }).catch((error: Error) => {
    throw new Failure(error.message);
  });
  bar.close();
  const own = texts.length > 0 ? ` and ${texts.length} texts` : "";
  print(`Learnt from ${trained.occupations} descriptions of occupations with ${trained.labels} names${own}.`);
  print(`${folder}: ${(trained.bytes / 1e6).toFixed(1)} MB, version ${trained.version}`);
  print(dim("A pack in the data folder is used from the next start on; vectors of different versions are never compared."));
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
