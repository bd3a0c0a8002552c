import { readFileSync } from "node:fs";
import { createEngine, type Engine, joinVectorizer } from "@candor/engine";

const VECTORIZER = new URL("../../../engine/packs/vectorizer/", import.meta.url);

let loaded: Engine | undefined;

/** The engine with the learnt numbers that ship with Candor, read from disk once for each process. */
export function loadEngine(): Engine {
  const part = (name: string) => readFileSync(new URL(name, VECTORIZER));
  loaded ??= createEngine({
    vectorizer: joinVectorizer({ config: part("config.json"), vocabulary: part("vocabulary.txt"), weights: part("weights.bin") }),
  });
  return loaded;
}
