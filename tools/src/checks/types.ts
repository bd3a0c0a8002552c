import { type Check, runProgram } from "./check.ts";

const PROJECTS = ["engine", "engine/tsconfig.test.json", "host", "cli", "server", "client", "web", "eval", "e2e", "tools", "proofs"];

export const types: Check = {
  name: "types",
  run: async () => {
    const found: string[] = [];
    for (const project of PROJECTS) found.push(...(await runProgram("tsc", ["-p", project])));
    return found;
  },
};
