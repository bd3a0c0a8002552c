import { samplePostings, someReadings } from "../documents.ts";
import type { Proof } from "../proof.ts";
import { checkMatch, type Findings, nothingFound, readText } from "./check-match.ts";

const COUNT = 500;
const PER_MATCH = 4;
const RESUMES = 60;
const LEAST_LOWERED = 0.95;

export const explanations: Proof = {
  name: "explanations",
  promise: "every quote stands where it is said to, every receipt adds up, and a verdict falls when its evidence is taken out",
  run: async ({ count = COUNT }) => {
    const found = await tryVerdicts(count);
    const lowered = found.lowered / Math.max(1, found.removed);
    console.log(`  ${found.verdicts} verdicts, ${found.quotes} quotes, ${found.unknown} unknown rows, ${found.faults.length} faults`);
    console.log(`  evidence taken out of ${found.removed} verdicts: ${(100 * lowered).toFixed(1)} % fall`);
    return [
      ...found.faults.slice(0, 12),
      ...(found.removed < count ? [`only ${found.removed} verdicts had evidence`] : []),
      ...(lowered < LEAST_LOWERED ? ["too many verdicts stand without the words that they name"] : []),
    ];
  },
};

/** Goes through pairs of resumes and postings until so many verdicts have been tried. */
export async function tryVerdicts(count: number): Promise<Findings> {
  const found = nothingFound();
  const postings = await samplePostings();
  const readings = await someReadings(Math.min(RESUMES, Math.max(8, Math.ceil(count / PER_MATCH))));
  for (let round = 0; round < postings.length && found.removed < count; round += 1) {
    for (const [at, { text }] of readings.entries()) {
      const reading = await readText(text);
      const posting = postings[(at * 7 + round * 5) % postings.length]?.posting;
      const left = count - found.removed;
      if (reading && posting && left > 0) await checkMatch(reading, posting, Math.min(PER_MATCH, left), found);
    }
  }
  return found;
}
