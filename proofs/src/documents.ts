import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reading } from "@candor/engine";
import { loadEngine, loadSamples } from "@candor/host";
import type { PreparedPosting } from "../../server/src/testing/index.ts";

const AS_OF = "2026-11-01";
const CORPUS = fileURLToPath(new URL("../../eval/corpus/documents/", import.meta.url));

/** Resumes of invented people, spread evenly over the corpus; only formats that are quick to read. */
export async function someReadings(count: number): Promise<Reading[]> {
  const names = readdirSync(CORPUS)
    .filter((name) => /\.(?:docx|txt|md|html)$/.test(name))
    .toSorted();
  const every = Math.max(1, Math.floor(names.length / count));
  const readings: Reading[] = [];
  for (const name of names.filter((_, at) => at % every === 0).slice(0, count)) {
    const outcome = await loadEngine().parseResume(readFileSync(`${CORPUS}${name}`), { asOf: AS_OF });
    if (outcome.ok) readings.push(outcome.value);
  }
  return readings;
}

/** The postings that ship with Candor, prepared for scoring. */
export async function samplePostings(): Promise<PreparedPosting[]> {
  const { parsePostings, preparePosting } = loadEngine();
  const parsed = parsePostings((await loadSamples()).postings, { asOf: AS_OF });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value.postings.map((posting) => ({ posting, features: preparePosting(posting) }));
}
