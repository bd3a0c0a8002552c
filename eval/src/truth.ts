import { existsSync, readFileSync } from "node:fs";
import type { JsonResume } from "@candor/engine";

/** What one document shows, written down before it was made; `accept` holds further right answers by JSON pointer. */
export type Truth = {
  readonly person: string;
  readonly language: string;
  readonly resume: JsonResume;
  readonly accept?: Readonly<Record<string, readonly string[]>>;
};

/** A row of a corpus's manifest. */
export type Listed = {
  readonly file: string;
  readonly person: string;
  readonly family: string;
  readonly producer: string;
  readonly language: string;
};

/** The documents that a corpus lists; none where the folder has no manifest. */
export function loadManifest(folder: string): readonly Listed[] {
  const file = `${folder}/manifest.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Listed[]) : [];
}

export function loadTruth(folder: string, { file }: Listed): Truth {
  return JSON.parse(readFileSync(`${folder}/truth/${file.replace(/\.\w+$/, "")}.json`, "utf8")) as Truth;
}
