import { readdirSync, readFileSync } from "node:fs";

/** Resident megabytes of a process and all below it, as Linux tells them; pages shared between them count for each. */
export function treeMemory(root: number): number {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statusOf);
  const family = new Set([root]);
  // Children have higher numbers than their parents, but for the rare wrap-around of numbers.
  for (const { pid, parent } of processes.toSorted((a, b) => a.pid - b.pid)) if (family.has(parent)) family.add(pid);
  return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { megabytes }) => sum + megabytes, 0);
}

function statusOf(pid: string): { pid: number; parent: number; megabytes: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field("PPid"), megabytes: field("VmRSS") / 1024 }];
  } catch {
    return [];
  }
}
