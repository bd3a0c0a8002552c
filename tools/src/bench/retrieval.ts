import { loadavg } from "node:os";
import type { Reading } from "@candor/engine";
import { loadEngine, loadSamples } from "@candor/host";
import { openRetrievalBed, type PreparedPosting, type RetrievalBed, syntheticJobs } from "../../../server/src/testing/index.ts";
import { findServices } from "../services/services.ts";
import type { Figure } from "./figure.ts";
import { measureBruteForce, measureScoring } from "./retrieval-bounds.ts";
import { median, ms, quantile, timed } from "./statistics.ts";

const AS_OF = "2026-11-01";
const SIZES = [1_000, 10_000, 100_000];
const FULL_SIZE = 1_000_000;
const ROUNDS = 20;
/** How many candidates are scored exactly, and how many of the best are explained. */
const SCORED = 200;
const EXPLAINED = 20;

/** One resume against many jobs, on both databases and beside the least that it could take; figures of a busy machine say so. */
export async function measureRetrieval(): Promise<Figure[]> {
  const { reading, bases } = await realDocuments();
  const sizes = sizesAsked();
  const figures = [...measureScoring(reading, bases), ...sizes.map((size) => measureBruteForce(reading, bases, size))];
  const url = process.env["CANDOR_TEST_DATABASE_URL"] || (await findServices())["DATABASE_URL"];
  if (!url) console.error("retrieval: PostgreSQL is not up, so only the embedded database is measured (npm run services)");
  for (const databaseUrl of [undefined, ...(url ? [url] : [])]) figures.push(...(await costCurve(databaseUrl, sizes, reading, bases)));
  return figures;
}

function sizesAsked(): number[] {
  const most = process.argv.find((argument) => argument.startsWith("--most="))?.slice("--most=".length);
  const all = process.argv.includes("--full") ? [...SIZES, FULL_SIZE] : SIZES;
  return all.filter((size) => most === undefined || size <= Number(most));
}

async function realDocuments(): Promise<{ reading: Reading; bases: PreparedPosting[] }> {
  const { parsePostings, parseResume, preparePosting } = loadEngine();
  const samples = await loadSamples();
  const parsed = parsePostings(samples.postings, { asOf: AS_OF });
  const read = await parseResume(samples.resumes[1]?.bytes ?? new Uint8Array(), { asOf: AS_OF });
  if (!parsed.ok || !read.ok) throw new Error("the samples could not be read");
  return { reading: read.value, bases: parsed.value.postings.map((posting) => ({ posting, features: preparePosting(posting) })) };
}

/** The same query on a growing database. */
async function costCurve(databaseUrl: string | undefined, sizes: readonly number[], reading: Reading, bases: readonly PreparedPosting[]) {
  const bed = await openRetrievalBed(databaseUrl);
  const figures: Figure[] = [];
  try {
    const name = await bed.version();
    let filled = 0;
    for (const size of sizes) {
      const made = withProgress(syntheticJobs(bases, size - filled, size), `retrieval: ${name}, job`, filled);
      const took = await timed(() => bed.fill(made));
      const indexed = await timed(() => bed.settle());
      filled = size;
      console.error(`retrieval: ${name}, ${size} jobs, filled in ${ms(took)}, indexed in ${ms(indexed)}, load ${loadavg()[0]?.toFixed(1)}`);
      figures.push(
        ...(await measureQuery(
          bed,
          reading,
          `${name.replace(/ \(.*/, "")}${databaseUrl ? "" : " (PGlite)"}, ${size.toLocaleString("en")} jobs`,
        )),
      );
    }
  } finally {
    await bed.close();
  }
  return figures;
}

const PROGRESS_EVERY = 10_000;

/** The same items, telling on the way how many there have been: filling takes minutes. */
function* withProgress<Item>(items: Iterable<Item>, what: string, before: number): Generator<Item> {
  let at = before;
  for (const item of items) {
    yield item;
    at += 1;
    if (at % PROGRESS_EVERY === 0) console.error(`${what} ${at.toLocaleString("en")}`);
  }
}

async function measureQuery(bed: RetrievalBed, reading: Reading, where: string): Promise<Figure[]> {
  const times = { all: [] as number[], retrieve: [] as number[], score: [] as number[], explain: [] as number[] };
  for (let round = -2; round < ROUNDS; round++) {
    const began = performance.now();
    const ids = await bed.candidates(reading, SCORED);
    const retrieved = performance.now();
    const [ranked = []] = await bed.score([reading], ids.slice(0, SCORED));
    const scored = performance.now();
    await bed.explain(
      reading,
      ranked.slice(0, EXPLAINED).map(({ jobId }) => jobId),
    );
    const ended = performance.now();
    if (round < 0) continue;
    times.all.push(ended - began);
    times.retrieve.push(retrieved - began);
    times.score.push(scored - retrieved);
    times.explain.push(ended - scored);
  }
  const row = (what: string, values: readonly number[]): Figure => ({
    what: `${where}: ${what}`,
    median: ms(median(values)),
    p95: ms(quantile(values, 0.95)),
    n: values.length,
  });
  const memory = { what: `${where}: memory of the process`, median: `${Math.round(process.memoryUsage().rss / 1e6)} MB`, n: 1 };
  return [
    row(`1 resume: retrieve, score ${SCORED}, explain ${EXPLAINED}`, times.all),
    row("of it: retrieve", times.retrieve),
    row(`of it: load and score ${SCORED}`, times.score),
    row(`of it: load and explain ${EXPLAINED}`, times.explain),
    memory,
  ];
}
