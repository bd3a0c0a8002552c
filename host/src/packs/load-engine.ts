import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEngine, type Engine, type VectorizerParts } from "@candor/engine";
import { TAGGER_PACK } from "./learn-tagger.ts";

const SHIPPED = fileURLToPath(new URL("../../../engine/packs/vectorizer", import.meta.url));

let loaded: Engine | undefined;

/** The engine with its learnt numbers, read from disk when they are first needed, once for each process: those that `candor train` left in the data folder, or else those that ship. */
export function loadEngine(): Engine {
  loaded ??= createEngine({ vectorizer: () => readVectorizerPack(packFolder()), tagger: () => readFileSync(TAGGER_PACK) });
  return loaded;
}

function packFolder(): string {
  const own = join(process.env["CANDOR_DATA"] || "./data", "packs", "vectorizer");
  return existsSync(join(own, "config.json")) ? own : SHIPPED;
}

/** A vectorizer's pack from its folder, as `createEngine` takes it. */
export function readVectorizerPack(folder: string): VectorizerParts {
  const part = (name: string) => readFileSync(join(folder, name));
  return { config: part("config.json"), vocabulary: part("vocabulary.txt"), weights: part("weights.bin") };
}
