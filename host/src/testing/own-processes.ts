import { readdirSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What this process holds of its system, as Linux tells it. */
export type Holdings = { readonly zombies: number; readonly openFiles: number; readonly memoryMb: number };

/** Buffers that crossed to a child are given back by a thread of its own, a little after the last answer. */
const SETTLING_MS = 1000;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Children of this process that have ended and were never waited for, open files, and memory that is still in use. */
export async function holdings(): Promise<Holdings> {
  const memoryMb = await liveMegabytes();
  return {
    zombies: childStates().filter((state) => state === "Z").length,
    openFiles: readdirSync("/proc/self/fd").length,
    memoryMb,
  };
}

/** Resident memory says how much garbage waits to be collected; a leak is what stays after that, buffers that were just sent included. */
async function liveMegabytes(): Promise<number> {
  collectGarbage();
  await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return Math.round((heapUsed + external) / 1024 / 1024);
}

/** How many children of this process run. */
export function childCount(): number {
  return childStates().filter((state) => state !== "Z").length;
}

function childStates(): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const [state, parent] = statusOf(pid);
      return state && parent === String(process.pid) ? [state] : [];
    });
}

/** The name before these two may hold any character; the last bracket ends it. */
function statusOf(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
