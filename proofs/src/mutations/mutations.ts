import { type Survival, surviveMutants } from "@candor/host/testing";
import type { Proof } from "../proof.ts";

const COUNT = 20_000;
const REPORT_EVERY = 1000;
/** What any number of documents may leave in the host's memory, once its garbage is collected. */
const MEMORY_GROWTH_MB = 30;
/** Two that read documents and one that recognises text in pictures. */
const MOST_CHILDREN = 3;

export const mutations: Proof = {
  name: "mutations",
  promise: "no damaged document crashes, hangs or leaks, nor changes how the next one is read",
  run: async ({ count = COUNT, from = 0 }) => {
    const began = performance.now();
    const seconds = () => Math.round((performance.now() - began) / 1000);
    const survival = await surviveMutants({
      count,
      from,
      onProgress: (read, outcomes) => {
        if (read % REPORT_EVERY === 0) console.log(`  ${read} of ${count} in ${seconds()} s: ${tally(outcomes)}`);
      },
    });
    const { read, outcomes, slowest, mostChildren, before, after } = survival;
    console.log(`  ${read} damaged documents in ${seconds()} s: ${tally(outcomes)}`);
    console.log(`  host memory ${before.memoryMb} -> ${after.memoryMb} MB, open files ${before.openFiles} -> ${after.openFiles}`);
    console.log(`  most children at once ${mostChildren}, zombies at the end ${after.zombies}`);
    for (const { ms, story } of slowest.slice(0, 5)) console.log(`  slow: ${Math.round(ms)} ms, mutant ${story}`);
    return belowLine(survival);
  },
};

function tally(outcomes: Survival["outcomes"]): string {
  return [...outcomes]
    .toSorted((a, b) => b[1] - a[1])
    .map(([code, times]) => `${code} ${times}`)
    .join(", ");
}

function belowLine({ findings, changed, mostChildren, before, after }: Survival): string[] {
  return [
    ...findings,
    ...changed.map((name) => `${name} was read differently among damaged documents`),
    ...(mostChildren > MOST_CHILDREN ? [`${mostChildren} children at once`] : []),
    ...(after.zombies > 0 ? [`${after.zombies} zombies`] : []),
    ...(after.openFiles > before.openFiles + 4 ? [`open files grew from ${before.openFiles} to ${after.openFiles}`] : []),
    ...(after.memoryMb > before.memoryMb + MEMORY_GROWTH_MB ? [`memory grew from ${before.memoryMb} to ${after.memoryMb} MB`] : []),
  ];
}
