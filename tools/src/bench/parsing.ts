import { readdirSync, readFileSync } from "node:fs";
import { createParserPool } from "@candor/host";
import { ROOT } from "../checks/check.ts";
import type { Figure } from "./figure.ts";
import { median, ms, quantile, timed } from "./statistics.ts";

const FOLDER = `${ROOT}eval/corpus/documents/`;
const ROUNDS = 5;

/** Milliseconds for a document of the corpus through the pool: warm by format, and the very first one. */
export async function measureParsing(): Promise<Figure[]> {
  const files = readdirSync(FOLDER).map((name) => ({ format: name.slice(name.lastIndexOf(".") + 1), bytes: readFileSync(FOLDER + name) }));
  const pool = createParserPool({ size: 1 });
  try {
    const [one] = files;
    const first = one ? await timed(() => pool.parseResume(one.bytes, { asOf: "2026-11-01" })) : Number.NaN;
    for (const { bytes } of files) await pool.parseResume(bytes, { asOf: "2026-11-01" });
    const samples = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const { format, bytes } of files) {
        const took = await timed(() => pool.parseResume(bytes, { asOf: "2026-11-01" }));
        for (const key of ["all formats", format]) samples.set(key, [...(samples.get(key) ?? []), took]);
      }
    }
    const rows = [...samples].map(([key, times]) => ({
      what: `parse a resume, warm, ${key}`,
      median: ms(median(times)),
      p95: ms(quantile(times, 0.95)),
      n: times.length,
    }));
    return [...rows, { what: "parse the first resume (process start included)", median: ms(first), n: 1 }];
  } finally {
    pool.close();
  }
}
