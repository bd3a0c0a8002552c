// Prints how well the corpora are read. --tighten keeps what got better; --documents lists the seen documents that are not perfect.
// --vectors built-in,local:FOLDER,endpoint compares vectorizers on the sets of CANDOR_BENCH and does nothing else.
// --bands FOLDER refits the bands of scores on graded pairs (or CANDOR_GRADED=folder) and does nothing else.
// A bench with resumes, postings and graded pairs kept elsewhere is scored too: CANDOR_BENCH=folder, or the one beside this checkout.
import { bandLines } from "./bands/band-lines.ts";
import { benchFolder } from "./bench/bench-folder.ts";
import { matchingLines } from "./bench/matching-lines.ts";
import { readingLines } from "./bench/reading-lines.ts";
import { FROZEN, readCorpus, SEEN, startPool } from "./corpus.ts";
import { floorOf, saveFloor } from "./floor.ts";
import { knownFailureLines } from "./known-failures.ts";
import { evaluatePostings } from "./postings/evaluate-postings.ts";
import { compareRatchet, loadRatchet, ratchetOf, saveRatchet } from "./ratchet.ts";
import { documentTable, fairnessTable, fieldTable, groupTable } from "./report.ts";
import { roundTrip, roundTripLines } from "./round-trip.ts";
import { compareVectors } from "./vectors/compare-vectors.ts";

const compared = process.argv[process.argv.indexOf("--vectors") + 1];
if (process.argv.includes("--vectors")) {
  const sets = benchFolder(process.env);
  if (!sets || !compared) throw new Error("--vectors needs names, such as built-in,local:models/minilm, and CANDOR_BENCH.");
  print(await compareVectors(sets, compared.split(",")));
  process.exit();
}
const graded = process.argv[process.argv.indexOf("--bands") + 1];
if (process.argv.includes("--bands")) {
  const folder = graded ?? process.env["CANDOR_GRADED"];
  if (!folder) throw new Error("--bands needs a folder with resumes/, jobs.jsonl and qrels.tsv, by name or as CANDOR_GRADED.");
  print(await bandLines(folder));
  process.exit();
}
const pool = startPool();
const seen = await readCorpus(SEEN, pool);
const frozen = await readCorpus(FROZEN, pool);
const trips = await roundTrip(seen, pool);
pool.close();
if (process.argv.includes("--documents")) print(documentTable(seen));
print(groupTable("family", seen, ({ family }) => family));
print(groupTable("producer", seen, ({ producer }) => producer));
print(groupTable("format", seen, ({ file }) => file.split(".").at(-1) ?? ""));
print(groupTable("language", seen, ({ language }) => language));
print(knownFailureLines(seen));
print(fairnessTable(seen));
print(roundTripLines(trips));
const isTightening = process.argv.includes("--tighten");
const arePostingsWell = evaluatePostings({ tighten: isTightening, documents: process.argv.includes("--documents") });
const bench = benchFolder(process.env);
if (bench) {
  print(await readingLines(bench));
  print(await matchingLines(bench));
}
// Of the frozen part only these totals: whoever sees a document of it starts to write rules for it.
print(fieldTable(seen, frozen));

if (isTightening) {
  saveRatchet(ratchetOf(seen));
  if (frozen.length) saveFloor(floorOf(frozen));
  console.log("ratchet.json and the frozen part's floor.json now hold these results");
} else {
  const { worse, better } = compareRatchet(ratchetOf(seen), loadRatchet());
  for (const line of worse) console.log(`worse:  ${line}`);
  for (const line of better) console.log(`better: ${line}`);
  if (better.length) console.log("\nRun npm run eval -- --tighten to keep what got better.");
  process.exitCode = worse.length || !arePostingsWell ? 1 : 0;
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join("\n")}\n`);
}
