import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const BESIDE = fileURLToPath(new URL("../../../../", import.meta.url));

/** Where a bench lies: the folder that CANDOR_BENCH names, or else a `bench` inside a folder beside this checkout. */
export function benchFolder(environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment["CANDOR_BENCH"];
  if (named !== undefined) return named || undefined;
  return readdirSync(BESIDE)
    .map((folder) => `${BESIDE}${folder}/bench`)
    .find((folder) => existsSync(`${folder}/score-match.mjs`));
}
