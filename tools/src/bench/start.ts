import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../checks/check.ts";
import type { Figure } from "./figure.ts";
import { median, ms, quantile } from "./statistics.ts";

const ROUNDS = 5;

/** Milliseconds from the command to "Candor is ready" on a new and on a used data folder, and to the end of `--help`. */
export async function measureStart(): Promise<Figure[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  const help: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const folder = mkdtempSync(join(tmpdir(), "candor-bench-"));
    cold.push(await untilReady(folder));
    warm.push(await untilReady(folder));
    help.push(await untilExit(["--help"]));
    rmSync(folder, { recursive: true });
  }
  const row = (what: string, times: number[]) => ({ what, median: ms(median(times)), p95: ms(quantile(times, 0.95)), n: ROUNDS });
  return [row("start on a new data folder", cold), row("start on a used data folder", warm), row("candor --help", help)];
}

function untilReady(folder: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [`${ROOT}cli/bin/candor.mjs`, "start"], {
    env: { ...process.env, CANDOR_DATA: folder, PORT: "3987" },
  });
  return new Promise((resolve, reject) => {
    let took = Number.NaN;
    child.stdout.on("data", (chunk: Buffer) => {
      if (!chunk.includes("Candor is ready")) return;
      took = performance.now() - began;
      child.kill("SIGTERM");
    });
    child.on("exit", () => (Number.isNaN(took) ? reject(new Error("Candor did not start")) : resolve(took)));
  });
}

function untilExit(args: readonly string[]): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    spawn(process.execPath, [`${ROOT}cli/bin/candor.mjs`, ...args], { stdio: "ignore" }).on("exit", () =>
      resolve(performance.now() - began),
    );
  });
}
