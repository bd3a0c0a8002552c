import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine, type Engine, type VectorizerParts } from "@candor/engine";
import { CONFIG, TAGGER_PACK, vectorizerFolder } from "./pack-files.ts";

let loaded: Engine | undefined;

/** The engine with its learnt numbers, read from disk when they are first needed, once for each process: those that `candor train` left in the data folder, or else those that ship. */
export function loadEngine(): Engine {
  loaded ??= createEngine({ vectorizer: () => readVectorizerPack(vectorizerFolder()), tagger: () => readFileSync(TAGGER_PACK) });
  return loaded;
}

/** A vectorizer's pack from its folder, as `createEngine` takes it. */
export function readVectorizerPack(folder: string): VectorizerParts {
  const part = (name: string) => readFileSync(join(folder, name));
  return { config: part(CONFIG), vocabulary: part("vocabulary.txt"), weights: part("weights.bin") };
}
