import { readdirSync, readFileSync } from "node:fs";

/** Resident megabytes of a process and all below it, as Linux tells them; pages shared between them count for each. */
export function residentMemory(root: number): number {
  return sum(familyOf(root).map((pid) => kilobytes(`/proc/${pid}/status`, "VmRSS"))) / 1024;
}

/** The same with a page shared by n processes counted as a n-th for each (PSS): what ending the family would give back. */
export function proportionalMemory(root: number): number {
  return sum(familyOf(root).map((pid) => kilobytes(`/proc/${pid}/smaps_rollup`, "Pss"))) / 1024;
}

/** A process and all below it that run now, the process first; nothing once it has ended. */
export function familyOf(root: number): readonly number[] {
  if (!isRunning(root)) return [];
  const children = namesIn(`/proc/${root}/task`).flatMap((thread) =>
    contentOf(`/proc/${root}/task/${thread}/children`).split(" ").filter(Boolean),
  );
  return [root, ...children.flatMap((pid) => familyOf(Number(pid)))];
}

/** A zombie has ended, whether its parent has noticed or not. */
function isRunning(pid: number): boolean {
  return /^State:\s+[^ZX\s]/m.test(contentOf(`/proc/${pid}/status`));
}

function kilobytes(path: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(contentOf(path))?.[1] ?? 0);
}

/** Empty for a process that has just ended. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
