import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { proportionalMemory, residentMemory } from "@candor/host/testing";
import type { Figure } from "./figure.ts";
import { ms } from "./statistics.ts";

const PROGRAM = fileURLToPath(new URL("./read-many.ts", import.meta.url));
const AT_ONCE = 200;
const LOOK_EVERY_MS = 50;

/**
 * Many documents handed over at once to a pool of two processes: how long, and how much memory the program that does so and
 * its children hold together. It is a process of its own, because this one has the PDF library loaded for its comparison.
 */
export async function measureInParallel(format: string, paths: readonly string[]): Promise<Figure[]> {
  if (paths.length === 0) return [];
  const program = spawn(process.execPath, [PROGRAM, String(AT_ONCE), ...paths], { stdio: ["ignore", "pipe", "inherit"] });
  const peak = { resident: 0, proportional: 0 };
  const watch = setInterval(() => {
    peak.resident = Math.max(peak.resident, residentMemory(program.pid ?? 0));
    peak.proportional = Math.max(peak.proportional, proportionalMemory(program.pid ?? 0));
  }, LOOK_EVERY_MS);
  const exit = new Promise<number>((resolve) => program.on("exit", (code) => resolve(code ?? -1)));
  const [code, printed] = await Promise.all([exit, text(program.stdout)]);
  clearInterval(watch);
  if (code !== 0) throw new Error(`reading ${AT_ONCE} documents at once ended with code ${code}`);
  const mb = (value: number) => `${Math.round(value)} MB`;
  return [
    { what: `${format}: ${AT_ONCE} documents at once, per document`, median: ms(Number(printed) / AT_ONCE), n: AT_ONCE },
    { what: `${format}: memory of all processes meanwhile, at most`, median: mb(peak.proportional), n: AT_ONCE },
    { what: `${format}: the same, shared pages counted for each process`, median: mb(peak.resident), n: AT_ONCE },
  ];
}
