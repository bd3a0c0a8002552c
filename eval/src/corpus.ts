import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reading } from "@candor/engine";
import { createParserPool, type ParserPool } from "@candor/host";
import type { FieldCounts } from "./fields.ts";
import { scoreResume } from "./score.ts";
import { type Listed, loadManifest, loadTruth, type Truth } from "./truth.ts";

const folderOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
export const SEEN = folderOf("corpus");
export const FROZEN = folderOf("frozen");
/** The day the corpora were written; "present" means this day in them. */
export const AS_OF = "2026-11-01";

/** Two processes that wait long for a scan: a busy machine is no failure to read. */
export const startPool = (): ParserPool => createParserPool({ size: 2, timeoutMs: 180_000 });

export type ReadDocument = Listed & {
  readonly truth: Truth;
  readonly reading?: Reading;
  readonly problem?: string;
  readonly counts: FieldCounts;
};

/** Reads every document of a corpus and scores it against its truth. */
export async function readCorpus(folder: string, pool: ParserPool): Promise<ReadDocument[]> {
  return Promise.all(
    loadManifest(folder).map(async (listed) => {
      const truth = loadTruth(folder, listed);
      const outcome = await pool.parseResume(readFileSync(`${folder}/documents/${listed.file}`), { asOf: AS_OF });
      const counts = scoreResume(truth, outcome.ok ? outcome.value.resume : undefined);
      return outcome.ok
        ? { ...listed, truth, reading: outcome.value, counts }
        : { ...listed, truth, problem: outcome.problem.message, counts };
    }),
  );
}
