import { readFileSync } from "node:fs";
import { createEngine, type Engine, joinVectorizer } from "@candor/engine";
import { TAGGER_PACK } from "./learn-tagger.ts";

const VECTORIZER = new URL("../../../engine/packs/vectorizer/", import.meta.url);

let loaded: Engine | undefined;

/** The engine with the learnt numbers that ship with Candor, read from disk once for each process. */
export function loadEngine(): Engine {
  const part = (name: string) => readFileSync(new URL(name, VECTORIZER));
  loaded ??= createEngine({
    vectorizer: joinVectorizer({ config: part("config.json"), vocabulary: part("vocabulary.txt"), weights: part("weights.bin") }),
    tagger: readFileSync(TAGGER_PACK),
  });
  return loaded;
}
