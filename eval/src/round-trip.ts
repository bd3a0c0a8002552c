import { isDeepStrictEqual } from "node:util";
import type { JsonResume } from "@candor/engine";
import type { ParserPool } from "@candor/host";
import { AS_OF, type ReadDocument } from "./corpus.ts";

/** How many resumes come back the same after they were written as JSON Resume and read again, and which parts did not. */
export type RoundTrip = { readonly truths: Outcome; readonly readings: Outcome };
type Outcome = { readonly same: number; readonly all: number; readonly changed: readonly string[] };

/** Writes every truth and every reading as JSON Resume, reads it back and compares. */
export async function roundTrip(documents: readonly ReadDocument[], pool: ParserPool): Promise<RoundTrip> {
  return {
    truths: await trip(
      documents.map(({ file, truth }) => ({ file, resume: truth.resume })),
      pool,
    ),
    readings: await trip(
      documents.flatMap(({ file, reading }) => (reading ? [{ file, resume: reading.resume }] : [])),
      pool,
    ),
  };
}

async function trip(all: readonly { readonly file: string; readonly resume: JsonResume }[], pool: ParserPool): Promise<Outcome> {
  const lines = await Promise.all(
    all.map(async ({ file, resume }) => {
      const outcome = await pool.parseResume(new TextEncoder().encode(JSON.stringify(resume)), { asOf: AS_OF });
      const back = outcome.ok ? outcome.value.resume : {};
      const parts = Object.keys(resume).filter((key) => !isDeepStrictEqual(resume[key as keyof JsonResume], back[key as keyof JsonResume]));
      return parts.length ? `${file}: ${parts.join(", ")}` : undefined;
    }),
  );
  const changed = lines.filter((line) => line !== undefined);
  return { same: all.length - changed.length, all: all.length, changed };
}

/** Two lines for the report, and the first resumes that changed. */
export function roundTripLines({ truths, readings }: RoundTrip): string[] {
  const line = (what: string, { same, all }: Outcome) => `${what}: ${same} of ${all} come back the same`;
  return [
    line("JSON Resume of the truth, read", truths),
    line("reading, written and read", readings),
    ...[...truths.changed, ...readings.changed].slice(0, 8),
  ];
}
