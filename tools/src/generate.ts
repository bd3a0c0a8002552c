import { runProgram } from "./checks/check.ts";

/** Everything that is generated and committed: the HTTP contract with its client, and the migrations. */
const GENERATORS = [["server/src/openapi.ts"]];

for (const args of GENERATORS) {
  const problems = await runProgram("node", args);
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
