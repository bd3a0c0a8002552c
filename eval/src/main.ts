import { type ReadDocument, readCorpus } from "./corpus.ts";
import { FIELDS } from "./fields.ts";
import { compareRatchet, loadRatchet, ratchetOf, saveRatchet } from "./ratchet.ts";
import { add, type FieldCounts, f1 } from "./score.ts";

const documents = await readCorpus();
printTable(documents);
if (process.argv.includes("--tighten")) {
  saveRatchet(ratchetOf(documents));
  console.log("\nratchet.json now holds these results");
} else {
  const { worse, better } = compareRatchet(ratchetOf(documents), loadRatchet());
  for (const line of worse) console.log(`worse:  ${line}`);
  for (const line of better) console.log(`better: ${line}`);
  if (better.length) console.log("\nRun npm run eval -- --tighten to keep what got better.");
  process.exitCode = worse.length ? 1 : 0;
}

function printTable(all: readonly ReadDocument[]): void {
  console.log(`${"document".padEnd(36)} mean  ${FIELDS.map((field) => field.slice(0, 6).padStart(6)).join(" ")}`);
  for (const { file, counts, problem } of all) console.log(`${file.padEnd(36)} ${figures(counts)}${problem ? `  ${problem}` : ""}`);
  console.log(`${`all ${all.length}`.padEnd(36)} ${figures(add(all.map((document) => document.counts)))}`);
}

function figures(counts: FieldCounts): string {
  const values = FIELDS.map((field) => f1(counts[field]));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${mean.toFixed(3)} ${values.map((value) => value.toFixed(2).padStart(6)).join(" ")}`;
}
