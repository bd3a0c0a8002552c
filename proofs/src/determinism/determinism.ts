import { createHash } from "node:crypto";
import type { Reading } from "@candor/engine";
import { openRetrievalBed, type PreparedPosting, syntheticJobs } from "../../../server/src/testing/index.ts";
import { samplePostings, someReadings } from "../documents.ts";
import type { Proof } from "../proof.ts";
import { testServer } from "../test-server.ts";

const RUNS = 20;
const JOBS = 300;
const RESUMES = 5;

export const determinism: Proof = {
  name: "determinism",
  promise: `the same documents give the same bytes in ${RUNS} runs, in any order, on the embedded database and on PostgreSQL`,
  run: async ({ count = RUNS }) => {
    const bases = await samplePostings();
    const readings = await someReadings(RESUMES);
    const jobs = [...syntheticJobs(bases, JOBS, 11)];
    const failures: string[] = [];
    const digests = new Map<string, string>();
    const url = testServer();
    if (url === undefined) failures.push("no PostgreSQL: set CANDOR_TEST_DATABASE_URL (npm run services prints it)");
    for (const databaseUrl of [...(url ? [url] : []), undefined]) {
      const found = await digestsOn(databaseUrl, { jobs, readings, count });
      for (const [name, digest] of found) digests.set(name, digest);
    }
    const distinct = new Set(digests.values());
    console.log(
      `  ${digests.size} runs of ${readings.length} resumes x ${jobs.length} jobs: ${distinct.size} distinct result (sha256 ${[...distinct][0]?.slice(0, 16)})`,
    );
    if (distinct.size !== 1) failures.push(`${distinct.size} distinct results`);
    return failures;
  },
};

type Documents = { readonly jobs: readonly PreparedPosting[]; readonly readings: readonly Reading[]; readonly count: number };

/** Every run loads the features from the database again, in another order. */
async function digestsOn(databaseUrl: string | undefined, { jobs, readings, count }: Documents): Promise<Map<string, string>> {
  const bed = await openRetrievalBed(databaseUrl);
  try {
    await bed.fill(jobs);
    const version = await bed.version();
    const ids = await bed.everything();
    const digests = new Map<string, string>();
    for (let run = 0; run < count; run++) {
      const shifted = [...ids.slice(run * 7), ...ids.slice(0, run * 7)];
      const ordered = run % 2 === 0 ? shifted : shifted.toReversed();
      const hash = createHash("sha256");
      for (const ranked of await bed.score(readings, ordered)) {
        // Ids differ between databases: jobs are told apart by their figures.
        hash.update(JSON.stringify(ranked.map(({ summary }) => JSON.stringify(summary)).toSorted()));
      }
      digests.set(`${version}, run ${run}`, hash.digest("hex"));
    }
    return digests;
  } finally {
    await bed.close();
  }
}
