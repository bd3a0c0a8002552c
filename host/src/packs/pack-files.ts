import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The tagger that ships with Candor. */
export const TAGGER_PACK = fileURLToPath(new URL("../../../engine/packs/tagger/tagger.bin", import.meta.url));

const SHIPPED = fileURLToPath(new URL("../../../engine/packs/vectorizer", import.meta.url));
export const CONFIG = "config.json";

/** Where the vectorizer in use lies: the one that `candor train` left in the data folder, or else the one that ships. */
export function vectorizerFolder(): string {
  const own = join(process.env["CANDOR_DATA"] || "./data", "packs", "vectorizer");
  return existsSync(join(own, CONFIG)) ? own : SHIPPED;
}

/** `id@version` of the vectorizer that `loadEngine` uses; tells it without opening the rest, which takes half a second. */
export function vectorizerInUse(): string {
  const { id, version } = JSON.parse(readFileSync(join(vectorizerFolder(), CONFIG), "utf8")) as {
    readonly id: string;
    readonly version: string;
  };
  return `${id}@${version}`;
}
