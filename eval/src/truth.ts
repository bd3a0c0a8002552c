import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { JsonResume } from "@candor/engine";

/** An invented person and what their documents say, written down before any document was made or read. */
export type Truth = { readonly id: string; readonly language: string; readonly resume: JsonResume };

const FOLDER = fileURLToPath(new URL("../corpus/truth/", import.meta.url));

/** Every person of the corpus, by id. */
export function loadTruths(): Map<string, Truth> {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort();
  const truths = files.map((file) => JSON.parse(readFileSync(FOLDER + file, "utf8")) as Truth);
  return new Map(truths.map((truth) => [truth.id, truth]));
}
