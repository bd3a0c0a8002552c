import { type Posting, scoreMatch } from "@candor/engine";
import { loadEngine, loadSamples } from "@candor/host";
import type { Figure } from "./figure.ts";
import { median, ms, quantile, timed } from "./statistics.ts";

const AS_OF = "2026-11-01";
const ROUNDS = 20;

/** Milliseconds to rank one resume against many prepared jobs, and to prepare one job. */
export async function measureRanking(): Promise<Figure[]> {
  const { parsePostings, parseResume, preparePosting, prepareResume } = loadEngine();
  const samples = await loadSamples();
  const parsed = parsePostings(samples.postings, { asOf: AS_OF });
  const read = await parseResume(samples.resumes[0]?.bytes ?? new Uint8Array(), { asOf: AS_OF });
  if (!parsed.ok || !read.ok) throw new Error("the samples could not be read");
  const { postings } = parsed.value;
  const preparing: number[] = [];
  for (const posting of postings) preparing.push(await timed(() => preparePosting(posting)));
  const resume = prepareResume(read.value);
  const rows: Figure[] = [
    { what: "prepare one job for matching", median: ms(median(preparing)), p95: ms(quantile(preparing, 0.95)), n: preparing.length },
  ];
  for (const count of [1_000, 10_000]) {
    const jobs = many(postings, count).map((posting) => preparePosting(posting));
    const rank = () => jobs.map((job) => scoreMatch(resume, job, { asOf: AS_OF })).sort((a, b) => b.score - a.score);
    rank();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await timed(rank));
    rows.push({
      what: `rank 1 resume against ${count.toLocaleString("en")} prepared jobs`,
      median: ms(median(times)),
      p95: ms(quantile(times, 0.95)),
      n: ROUNDS,
    });
  }
  return rows;
}

/** As many postings as asked, by repeating the samples: the work does not get less by repetition, since nothing is cached. */
function many(postings: readonly Posting[], count: number): Posting[] {
  return Array.from({ length: count }, (_, index) => postings[index % postings.length] as Posting);
}
