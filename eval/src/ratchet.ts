import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReadDocument } from "./corpus.ts";
import { add, FIELDS, type Field, f1 } from "./fields.ts";

/** What the reader is known to reach: the least F1 of each field, and the fields of each document that are not perfect. */
export type Ratchet = { readonly fields: Record<Field, number>; readonly misses: Record<string, readonly Field[]> };

const FILE = fileURLToPath(new URL("../ratchet.json", import.meta.url));

export function loadRatchet(): Ratchet {
  return JSON.parse(readFileSync(FILE, "utf8")) as Ratchet;
}

export function saveRatchet(ratchet: Ratchet): void {
  // One line for each document: a change shows as the line of that document.
  const text = JSON.stringify(ratchet, null, 1).replace(/\[\s+([^\]]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s*\n\s*/g, " ")}]`);
  writeFileSync(FILE, `${text}\n`);
}

/** The ratchet that these results would set. F1 is rounded down, so that the figure itself passes. */
export function ratchetOf(documents: readonly ReadDocument[]): Ratchet {
  const total = add(documents.map((document) => document.counts));
  const fields = Object.fromEntries(FIELDS.map((field) => [field, Math.floor(f1(total[field]) * 1000) / 1000])) as Record<Field, number>;
  const misses = documents.map(({ file, counts }) => [file, FIELDS.filter((field) => f1(counts[field]) < 1)] as const);
  return { fields, misses: Object.fromEntries(misses.filter(([, missed]) => missed.length > 0)) };
}

/** How these results differ from the ratchet: worse is a failure; better means that the ratchet must be tightened. */
export function compareRatchet(now: Ratchet, kept: Ratchet): { worse: string[]; better: string[] } {
  const worse = FIELDS.filter((field) => now.fields[field] < kept.fields[field]).map(
    (field) => `${field}: F1 ${now.fields[field]}, was ${kept.fields[field]}`,
  );
  const better: string[] = [];
  for (const file of new Set([...Object.keys(now.misses), ...Object.keys(kept.misses)])) {
    const missedNow = now.misses[file] ?? [];
    const missedThen = kept.misses[file] ?? [];
    worse.push(...missedNow.filter((field) => !missedThen.includes(field)).map((field) => `${file}: ${field} is no longer read right`));
    better.push(...missedThen.filter((field) => !missedNow.includes(field)).map((field) => `${file}: ${field} is read right now`));
  }
  return { worse, better };
}
