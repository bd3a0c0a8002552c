import { readdirSync, readFileSync } from "node:fs";

/** What this process holds of its system, as Linux tells it. */
export type Holdings = { readonly children: number; readonly zombies: number; readonly openFiles: number; readonly memoryMb: number };

/** Children of this process that run, those that have ended and were never waited for, open files, and resident memory. */
export function holdings(): Holdings {
  const states = childStates();
  return {
    children: states.filter((state) => state !== "Z").length,
    zombies: states.filter((state) => state === "Z").length,
    openFiles: readdirSync("/proc/self/fd").length,
    memoryMb: Math.round(process.memoryUsage.rss() / 1024 / 1024),
  };
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
