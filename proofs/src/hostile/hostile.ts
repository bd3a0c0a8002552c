import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE_DOCUMENTS } from "@candor/host/testing";
import type { Proof } from "../proof.ts";
import { type MeasuredRun, runCandor } from "./run-candor.ts";
import { specialFiles } from "./special-files.ts";

/** A minute for a machine that is busy with other things; the reading itself is stopped after 30 s. */
const MOST_MS = 60_000;
const MOST_MEGABYTES = 1024;
const AT_ONCE = 2;
const COMMANDS = ["parse", "job"] as const;

/** `make`: what is written at the path just before and removed after; without it the path is there already. */
type Case = {
  readonly name: string;
  readonly ends: "refused" | "read" | "either";
  readonly path: string;
  readonly make?: () => Uint8Array;
};

export const hostile: Proof = {
  name: "hostile",
  promise: "every file made to harm ends in a reading or in one clear line, under 1 GB and in time",
  run: async ({ count = Number.POSITIVE_INFINITY, from = 0 }) => {
    const folder = mkdtempSync(join(tmpdir(), "candor-hostile-"));
    try {
      return await readAll(casesIn(folder).slice(from, from + count));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function casesIn(folder: string): Case[] {
  const documents = HOSTILE_DOCUMENTS.map((document, at): Case => ({ ...document, path: join(folder, `${at}.pdf`) }));
  return [...documents, ...specialFiles(folder)];
}

async function readAll(cases: readonly Case[]): Promise<string[]> {
  const runs: MeasuredRun[] = [];
  const suspects: Case[] = [];
  const waiting = [...cases];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { runs: those, faults } = await readOne(next);
      runs.push(...those);
      for (const fault of faults) console.log(`  to be read again: ${fault}`);
      if (faults.length > 0) suspects.push(next);
      if (runs.length % 50 === 0) console.log(`  ${runs.length} of ${cases.length * COMMANDS.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const refused = runs.filter(({ code }) => code !== 0).length;
  console.log(`  ${cases.length} files, ${runs.length} commands: ${refused} refused, ${runs.length - refused} read`);
  console.log(
    `  slowest ${Math.round(Math.max(...runs.map(({ ms }) => ms)))} ms, most memory ${Math.round(Math.max(...runs.map(({ megabytes }) => megabytes)))} MB`,
  );
  return await readAgain(suspects);
}

/** Once more with nothing beside them: a machine that is busy with other things is no fault of the reader. */
async function readAgain(suspects: readonly Case[]): Promise<string[]> {
  const failures: string[] = [];
  for (const suspect of suspects) failures.push(...(await readOne(suspect)).faults);
  if (suspects.length > 0) console.log(`  ${suspects.length} files read again by themselves, ${failures.length} faults left`);
  return failures;
}

async function readOne({ name, ends, path, make }: Case): Promise<{ runs: MeasuredRun[]; faults: string[] }> {
  if (make) writeFileSync(path, make());
  const runs: MeasuredRun[] = [];
  const faults: string[] = [];
  for (const command of COMMANDS) {
    const run = await runCandor([command, path, "--json"], MOST_MS);
    runs.push(run);
    faults.push(...faultsOf(run, command === "parse" ? ends : "either").map((fault) => `${command} ${name}: ${fault}`));
  }
  if (make) rmSync(path);
  return { runs, faults };
}

function faultsOf({ code, stdout, stderr, ms, megabytes }: MeasuredRun, ends: Case["ends"]): string[] {
  const isOneLine = /^candor: [^\n]+\n$/.test(stderr) && !stderr.includes("\u001b");
  return [
    ...(ms >= MOST_MS ? [`did not end in ${MOST_MS / 1000} s`] : []),
    ...(megabytes > MOST_MEGABYTES ? [`needed ${Math.round(megabytes)} MB`] : []),
    ...(code !== 0 && !isOneLine ? [`did not end in one line but in ${JSON.stringify(stderr.slice(0, 300))}`] : []),
    ...(code !== 0 && stdout !== "" ? ["printed half a result"] : []),
    ...(/something went wrong inside/.test(stderr) ? ["failed where nobody had foreseen it"] : []),
    ...(ends === "refused" && code === 0 ? ["was read and should be refused"] : []),
    ...(ends === "read" && code !== 0 ? [`was refused and should be read: ${stderr.trim()}`] : []),
  ];
}
