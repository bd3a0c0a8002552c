import { type FuzzFigures, fuzzTokens, fuzzUploads } from "../../../server/src/testing/index.ts";
import type { Proof } from "../proof.ts";

const UPLOADS = 20_000;
/** Half as many tokens as uploads. */
const TOKENS_FOR_UPLOADS = 0.5;

export const fuzz: Proof = {
  name: "fuzz",
  promise: "20,000 broken uploads and 10,000 forged tokens: no error of ours, no forgery accepted, nothing left behind",
  run: async ({ count = UPLOADS, from = 0 }) => {
    const uploads = await timed("uploads", count, () => fuzzUploads({ from, count }));
    const tokens = Math.ceil(count * TOKENS_FOR_UPLOADS);
    const forged = await timed("tokens", tokens, () => fuzzTokens({ from, count: tokens }));
    return [...uploads.faults, ...forged.faults];
  },
};

async function timed(what: string, count: number, run: () => Promise<FuzzFigures>): Promise<FuzzFigures> {
  const began = performance.now();
  const figures = await run();
  const answers = Object.entries(figures.statuses).map(([status, times]) => `${status}: ${times}`);
  console.log(
    `  ${count} ${what} in ${Math.round((performance.now() - began) / 1000)} s; answers ${answers.join(", ")}; ${figures.faults.length} faults`,
  );
  return figures;
}
