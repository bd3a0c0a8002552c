import type { Outcome } from "@candor/engine";
import { createParserPool, type ParserPool } from "../pool/parser-pool.ts";
import { type Mutant, mutant } from "./mutations/mutate.ts";
import { childCount, type Holdings, holdings } from "./own-processes.ts";
import { type SeedDocument, seedDocuments } from "./seed-documents.ts";

/** What became of many damaged documents that one pool read one after the other. */
export type Survival = {
  readonly read: number;
  /** How often each outcome came: "ok" or the code of a problem. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Documents that crashed, hung or exhausted their process, or whose problem is not one clear line. */
  readonly findings: readonly string[];
  /** Whole documents that were read differently among the damaged ones than before them. */
  readonly changed: readonly string[];
  readonly slowest: readonly { readonly ms: number; readonly story: string }[];
  /** The most children seen at once, and what this process held once warm and at the end. */
  readonly mostChildren: number;
  readonly before: Holdings;
  readonly after: Holdings;
};

type Options = {
  readonly count: number;
  readonly from?: number;
  readonly onProgress?: (read: number, outcomes: ReadonlyMap<string, number>) => void;
};

const READERS_AT_ONCE = 2;
const AS_OF = { asOf: "2026-11-01" };
/** A whole document is read again after so many damaged ones. */
const CONTROL_EVERY = 25;
const SLOW_MS = 15_000;
const NEVER_EXPECTED = new Set(["PARSER_CRASHED", "TIMED_OUT", "OUT_OF_MEMORY"]);

/** Reads the mutants of some numbers with a pool of ordinary limits, and whole documents between them. */
export async function surviveMutants({ count, from = 0, onProgress }: Options): Promise<Survival> {
  const seeds = seedDocuments();
  const pool = createParserPool({ size: READERS_AT_ONCE });
  const outcomes = new Map<string, number>();
  const findings: string[] = [];
  const suspects: Mutant[] = [];
  const changed: string[] = [];
  const times: { ms: number; story: string }[] = [];
  let mostChildren = 0;
  let next = from;
  let read = 0;
  try {
    const controls = await readWhole(pool, seeds);
    const before = await holdings();
    const lane = async () => {
      for (let number = next++; number < from + count; number = next++) {
        const damaged = mutant(number, seeds);
        const began = performance.now();
        const outcome = await readOne(pool, damaged);
        const ms = performance.now() - began;
        times.push({ ms, story: `${number} ${damaged.story}` });
        if (times.length > 100) times.sort((a, b) => b.ms - a.ms).splice(10);
        const code = outcome.ok ? "ok" : outcome.problem.code;
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
        if (faultOf(outcome) || ms > SLOW_MS) suspects.push(damaged);
        if (++read % CONTROL_EVERY === 0) {
          const control = controls[(read / CONTROL_EVERY) % controls.length];
          if (control && JSON.stringify(await readOne(pool, control.seed)) !== control.result) changed.push(control.seed.name);
          mostChildren = Math.max(mostChildren, childCount());
          onProgress?.(read, outcomes);
        }
      }
    };
    await Promise.all(Array.from({ length: READERS_AT_ONCE }, lane));
    for (const suspect of suspects) findings.push(...(await readAgain(pool, suspect)));
    const slowest = times.toSorted((a, b) => b.ms - a.ms).slice(0, 10);
    return { read, outcomes, findings, changed, slowest, mostChildren, before, after: await holdings() };
  } finally {
    pool.close();
  }
}

function readOne(pool: ParserPool, { reads, bytes }: Pick<Mutant, "reads" | "bytes">): Promise<Outcome<unknown>> {
  return reads === "postings" ? pool.parsePostings(bytes, AS_OF) : pool.parseResume(bytes, AS_OF);
}

/** What failed or took long is read once more with nothing beside it: a busy machine is no fault of the reader. */
async function readAgain(pool: ParserPool, suspect: Mutant): Promise<string[]> {
  const began = performance.now();
  const fault = faultOf(await readOne(pool, suspect));
  const ms = Math.round(performance.now() - began);
  const story = `mutant ${suspect.number}, ${suspect.story}`;
  return fault ? [`${fault}: ${story}`] : ms > SLOW_MS ? [`${ms} ms: ${story}`] : [];
}

/** The first document of each format, as it is read while nothing damaged has been seen. */
async function readWhole(pool: ParserPool, seeds: readonly SeedDocument[]) {
  const first = [...new Map(seeds.toReversed().map((seed) => [seed.format, seed])).values()];
  return await Promise.all(first.map(async (seed) => ({ seed, result: JSON.stringify(await readOne(pool, seed)) })));
}

function faultOf(outcome: Outcome<unknown>): string | undefined {
  if (outcome.ok) return undefined;
  const { code, message } = outcome.problem;
  if (NEVER_EXPECTED.has(code)) return code;
  return /^\S[^\n\r]{10,300}\.$/u.test(message) ? undefined : `${code} without one clear line`;
}
