import { loadavg } from "node:os";
import type { Reading } from "@candor/engine";
import { openRetrievalBed, type RetrievalBed, syntheticJobs } from "../../../server/src/testing/index.ts";
import type { Figure } from "./figure.ts";
import { realDocuments } from "./real-documents.ts";
import { median, ms, quantile, timed } from "./statistics.ts";

const ROUNDS = 40;
/** Queries before those that count: a server is measured as it runs, not as it starts. */
const ROUNDS_BEFORE = 20;
/** How many candidates are scored exactly, and how many of the best are explained. */
const SCORED = 200;
const EXPLAINED = 20;
const PROGRESS_EVERY = 10_000;

// Started by retrieval.ts: the database (empty: the embedded one) and the numbers of jobs; the figures go back as a message.
const [databaseUrl = "", ...sizes] = process.argv.slice(2);
process.send?.(await costCurve(databaseUrl || undefined, sizes.map(Number)));
process.disconnect();

/** The same query on a growing database. */
async function costCurve(databaseUrl: string | undefined, sizes: readonly number[]): Promise<Figure[]> {
  const { reading, bases } = await realDocuments();
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
  for (let round = -ROUNDS_BEFORE; round < ROUNDS; round++) {
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
