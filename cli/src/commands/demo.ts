import { createParserPool, loadSamples, prepareJobs, rankJobs } from "@candor/host";
import { valueOf } from "../input.ts";
import { printRanking } from "../output/match.ts";
import { dim, print } from "../output/terminal.ts";

/** The samples are read as of a fixed day, so that the demo shows the same figures tomorrow. */
const SAMPLE_DATE = "2026-11-01";
const SHOWN = 3;

/** `candor demo`: the built-in samples, read and ranked before one's eyes. */
export async function demo(options: { readonly json?: boolean }): Promise<void> {
  const pool = createParserPool({ size: 2 });
  try {
    const samples = await loadSamples();
    const { postings } = valueOf(await pool.parsePostings(samples.postings, { asOf: SAMPLE_DATE }), "samples");
    const readings = await Promise.all(
      samples.resumes.map(async ({ fileName, bytes }) => ({
        fileName,
        reading: valueOf(await pool.parseResume(bytes, { asOf: SAMPLE_DATE }), fileName),
      })),
    );
    const jobs = prepareJobs(postings);
    const how = { asOf: SAMPLE_DATE, explained: options.json ? 0 : SHOWN };
    const lists = readings.map(({ fileName, reading }) => ({ fileName, ranking: rankJobs(reading, jobs, how) }));
    if (options.json) {
      const rows = lists.map(({ fileName, ranking }) => ({
        resume: fileName,
        matches: ranking.ranked.map(({ id, summary }) => ({ id, ...summary })),
      }));
      return print(JSON.stringify(rows, null, 2));
    }
    print(dim(`${lists.length} invented people, ${postings.length} invented jobs. "candor start" shows the same in the browser.\n`));
    for (const { ranking } of lists) {
      printRanking(ranking);
      print();
    }
  } finally {
    pool.close();
  }
}
