import { availableParallelism } from "node:os";
import { boundaryProbes, importBoundaries } from "./checks/boundaries.ts";
import { engineInBrowser } from "./checks/browser-bundle.ts";
import { type Check, program } from "./checks/check.ts";
import { docReferences } from "./checks/docs.ts";
import { inventedFixtures } from "./checks/fixtures.ts";
import { types } from "./checks/types.ts";

/** The long ones first, so that the lanes end together. */
const CHECKS: readonly Check[] = [
  types,
  program("lint", "oxlint", ["--type-aware", "--deny-warnings"]),
  program("format", "biome", ["check", "--max-diagnostics=50", "."]),
  importBoundaries,
  boundaryProbes,
  program("dead code and unused dependencies", "knip", ["--no-progress"]),
  program("HTTP contract and client are up to date", "node", ["server/src/openapi.ts", "--check"]),
  program("migrations match the schema", "node", ["server/src/platform/db/check-migrations.ts"]),
  engineInBrowser,
  docReferences,
  inventedFixtures,
];

export type Tally = { readonly passed: number; readonly failed: number };

/** Runs every check, as many at once as there are processors, and prints what each found as it ends. */
export async function verify(): Promise<Tally> {
  const waiting = [...CHECKS];
  let failed = 0;
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const isFine = await passes(check);
      if (!isFine) failed++;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return { passed: CHECKS.length - failed, failed };
}

async function passes(check: Check): Promise<boolean> {
  const began = performance.now();
  const problems = await check.run();
  console.log(`${problems.length ? "✗" : "✓"} ${check.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  for (const problem of problems) console.log(problem.replace(/^/gm, "    "));
  return problems.length === 0;
}

if (import.meta.main) {
  const { passed, failed } = await verify();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
