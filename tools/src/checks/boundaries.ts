import { findViolations } from "../boundaries/cruise.ts";
import { findBlindRules } from "../boundaries/probes.ts";
import { type Check, ROOT } from "./check.ts";

const FOLDERS = ["engine", "host", "cli", "server", "client", "web", "eval", "e2e", "tools", "proofs"];
/** Far below what the repository has: a cruise that sees less than this has lost its parser. */
const LEAST_FILES = 100;

export const importBoundaries: Check = {
  name: "import boundaries",
  run: async () => {
    const { violations, files } = await findViolations(ROOT, FOLDERS);
    const problems = violations.map(({ rule, from, to }) => `${rule}: ${from} imports ${to}`);
    return files < LEAST_FILES ? [...problems, `only ${files} files were looked at`] : problems;
  },
};

export const boundaryProbes: Check = { name: "boundary probes (each rule catches its offender)", run: () => findBlindRules(ROOT) };
