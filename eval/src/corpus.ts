import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reading } from "@candor/engine";
import { createParserPool } from "@candor/host";
import { type FieldCounts, scoreResume } from "./score.ts";
import { loadTruths, type Truth } from "./truth.ts";

const DOCUMENTS = fileURLToPath(new URL("../corpus/documents/", import.meta.url));
/** The day the corpus was written; "present" means this day in it. */
const AS_OF = "2026-11-01";

export type ReadDocument = {
  readonly file: string;
  readonly truth: Truth;
  readonly reading?: Reading;
  readonly problem?: string;
  readonly counts: FieldCounts;
};

/** Reads every document of the corpus and scores it against its person's truth. */
export async function readCorpus(): Promise<ReadDocument[]> {
  const truths = loadTruths();
  const pool = createParserPool({ size: 2 });
  try {
    return await Promise.all(
      readdirSync(DOCUMENTS)
        .sort()
        .map(async (file) => {
          const truth = truths.get(file.split("-")[0] ?? "");
          if (!truth) throw new Error(`${file}: there is no truth for it`);
          const outcome = await pool.parseResume(readFileSync(DOCUMENTS + file), { asOf: AS_OF });
          const counts = scoreResume(truth.resume, outcome.ok ? outcome.value.resume : undefined);
          return outcome.ok ? { file, truth, reading: outcome.value, counts } : { file, truth, problem: outcome.problem.message, counts };
        }),
    );
  } finally {
    pool.close();
  }
}
