import { boundaryProbes, importBoundaries } from "./checks/boundaries.ts";
import { engineInBrowser } from "./checks/browser-bundle.ts";
import { type Check, program } from "./checks/check.ts";
import { docReferences } from "./checks/docs.ts";
import { inventedFixtures } from "./checks/fixtures.ts";
import { types } from "./checks/types.ts";

const CHECKS: readonly Check[] = [
  program("format", "biome", ["check", "--max-diagnostics=50", "."]),
  program("lint", "oxlint", ["--type-aware", "--deny-warnings"]),
  types,
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

/** Runs every check and prints what each found. */
export async function verify(): Promise<Tally> {
  let failed = 0;
  for (const check of CHECKS) {
    const began = performance.now();
    const problems = await check.run();
    console.log(`${problems.length ? "✗" : "✓"} ${check.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    for (const problem of problems) console.log(problem.replace(/^/gm, "    "));
    if (problems.length) failed++;
  }
  return { passed: CHECKS.length - failed, failed };
}

if (import.meta.main) {
  const { passed, failed } = await verify();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
