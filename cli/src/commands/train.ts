import { rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { learnTagger, TAGGER_PACK } from "@candor/host";
import { Failure } from "../failure.ts";
import { progressBar } from "../output/progress-bar.ts";
import { print } from "../output/terminal.ts";

/** `candor train`: learns the packs of numbers anew. The same folder gives the same bytes. */
export async function train({ tagger, out }: { readonly tagger: string; readonly out?: string }): Promise<void> {
  if (!(await isFile(join(tagger, "train.json"))))
    throw new Failure(`${tagger}: a SkillSpan folder has a file train.json; this one has none.`);
  const bar = progressBar("tagger");
  const pack = await learnTagger(tagger, bar.show);
  bar.close();
  const path = out ?? TAGGER_PACK;
  await writeFile(`${path}.new`, pack);
  await rename(`${path}.new`, path);
  print(`${path}: ${Math.round(pack.length / 1000)} kB`);
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
