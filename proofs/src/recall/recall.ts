import type { Reading } from "@candor/engine";
import { openRetrievalBed, type PreparedPosting, type RetrievalBed, syntheticJobs } from "../../../server/src/testing/index.ts";
import { samplePostings, someReadings } from "../documents.ts";
import type { Proof } from "../proof.ts";
import { testServer } from "../test-server.ts";

const JOBS = { smallest: 60, largest: 25_000 };
const RESUMES = 10;
const BEST = 50;
const LEAST_RECALL = 0.95;

/** What the searches are narrowed by; the last keeps about one job in sixty. */
const FILTERS = {
  "no filter": {},
  "remote in Lisbon": { place: "lisbon", workplace: ["remote"] },
  "well paid, in the last weeks, in Berlin": { place: "berlin", payMin: 100_000, postedSince: "2026-09-15" },
} as const;

export const recall: Proof = {
  name: "recall",
  promise: `of the ${BEST} jobs that score best, retrieval finds ${LEAST_RECALL * 100} % among the candidates, filtered or not, in the smallest and the largest workspace`,
  run: async ({ count = JOBS.largest }) => {
    const bases = await samplePostings();
    const readings = await someReadings(RESUMES);
    const failures: string[] = [];
    const url = testServer();
    if (url === undefined) failures.push("no PostgreSQL: set CANDOR_TEST_DATABASE_URL (npm run services prints it)");
    for (const databaseUrl of [...(url ? [url] : []), undefined])
      failures.push(...(await onDatabase(databaseUrl, { count, bases, readings })));
    return failures;
  },
};

type Documents = { readonly count: number; readonly bases: readonly PreparedPosting[]; readonly readings: readonly Reading[] };

async function onDatabase(databaseUrl: string | undefined, { count, bases, readings }: Documents): Promise<string[]> {
  const bed = await openRetrievalBed(databaseUrl);
  try {
    const small = await bed.addWorkspace();
    await bed.fill(syntheticJobs(bases, JOBS.smallest, 7), small);
    await bed.fill(syntheticJobs(bases, count, 8));
    await bed.settle();
    const version = await bed.version();
    return [
      ...(await inWorkspace(bed, `${version}, ${JOBS.smallest} jobs`, readings, small)),
      ...(await inWorkspace(bed, `${version}, ${count} jobs`, readings)),
    ];
  } finally {
    await bed.close();
  }
}

async function inWorkspace(bed: RetrievalBed, where: string, readings: readonly Reading[], workspace?: string): Promise<string[]> {
  const failures: string[] = [];
  const place = workspace === undefined ? {} : { workspace };
  const exact = await bed.score(readings, await bed.everything(place), workspace);
  for (const [name, filter] of Object.entries(FILTERS)) {
    const allowed = new Set(await bed.everything({ ...place, filter }));
    const shares: number[] = [];
    for (const [at, reading] of readings.entries()) {
      const best = (exact[at] ?? []).filter(({ jobId }) => allowed.has(jobId)).slice(0, BEST);
      const found = new Set(await bed.candidates(reading, undefined, { ...place, filter }));
      if (best.length > 0) shares.push(best.filter(({ jobId }) => found.has(jobId)).length / best.length);
    }
    const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
    const lowest = shares.length > 0 ? Math.min(...shares).toFixed(2) : "-";
    console.log(
      `  ${where}, ${name} (${allowed.size} jobs): recall@${BEST} ${mean.toFixed(3)}, lowest ${lowest}, ${shares.length} resumes`,
    );
    if (shares.length > 0 && mean < LEAST_RECALL) failures.push(`${where}, ${name}: ${mean.toFixed(3)}`);
  }
  return failures;
}
