import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEngine, type Engine, type VectorizerParts } from "@candor/engine";
import { TAGGER_PACK } from "./learn-tagger.ts";

const SHIPPED = fileURLToPath(new URL("../../../engine/packs/vectorizer", import.meta.url));
const CONFIG = "config.json";

let loaded: Engine | undefined;

/** The engine with its learnt numbers, read from disk when they are first needed, once for each process: those that `candor train` left in the data folder, or else those that ship. */
export function loadEngine(): Engine {
  loaded ??= createEngine({ vectorizer: () => readVectorizerPack(packFolder()), tagger: () => readFileSync(TAGGER_PACK) });
  return loaded;
}

/** `id@version` of the vectorizer that `loadEngine` uses; tells it without opening the rest, which takes half a second. */
export function vectorizerInUse(): string {
  const { id, version } = JSON.parse(readFileSync(join(packFolder(), CONFIG), "utf8")) as { readonly id: string; readonly version: string };
  return `${id}@${version}`;
}

function packFolder(): string {
  const own = join(process.env["CANDOR_DATA"] || "./data", "packs", "vectorizer");
  return existsSync(join(own, CONFIG)) ? own : SHIPPED;
}

/** A vectorizer's pack from its folder, as `createEngine` takes it. */
export function readVectorizerPack(folder: string): VectorizerParts {
  const part = (name: string) => readFileSync(join(folder, name));
  return { config: part(CONFIG), vocabulary: part("vocabulary.txt"), weights: part("weights.bin") };
}
