import type { Reading } from "@candor/engine";
import { loadEngine, loadSamples } from "@candor/host";
import type { PreparedPosting } from "../../../server/src/testing/index.ts";

const AS_OF = "2026-11-01";

/** A resume of the samples as it was read, and their postings prepared for matching. */
export async function realDocuments(): Promise<{ reading: Reading; bases: PreparedPosting[] }> {
  const { parsePostings, parseResume, preparePosting } = loadEngine();
  const samples = await loadSamples();
  const parsed = parsePostings(samples.postings, { asOf: AS_OF });
  const read = await parseResume(samples.resumes[1]?.bytes ?? new Uint8Array(), { asOf: AS_OF });
  if (!parsed.ok || !read.ok) throw new Error("the samples could not be read");
  return { reading: read.value, bases: parsed.value.postings.map((posting) => ({ posting, features: preparePosting(posting) })) };
}
