import { readFileSync } from "node:fs";
import type { VectorizerParts } from "../embed/pack.ts";
import { createEngine } from "../pipelines/create-engine.ts";

const PACKS = new URL("../../packs/", import.meta.url);
const part = (name: string) => readFileSync(new URL(`vectorizer/${name}`, PACKS));

/** The vectorizer that ships. */
export const vectorizerPack: VectorizerParts = {
  config: part("config.json"),
  vocabulary: part("vocabulary.txt"),
  weights: part("weights.bin"),
};

/** The engine with the packs that ship. */
export const engine = createEngine({ vectorizer: () => vectorizerPack });
