import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { f1 } from "../fields.ts";
import type { ReadPosting } from "./read-corpus.ts";
import { addPostings, POSTING_FIELDS, type PostingField } from "./score-postings.ts";

/** What the reader of postings is known to reach: the least F1 of each field, and each document's fields that are not perfect. */
export type PostingsRatchet = {
  readonly fields: Record<PostingField, number>;
  readonly misses: Record<string, readonly PostingField[]>;
};

const FILE = fileURLToPath(new URL("../../postings/ratchet.json", import.meta.url));

export function loadPostingsRatchet(): PostingsRatchet {
  return JSON.parse(readFileSync(FILE, "utf8")) as PostingsRatchet;
}

export function savePostingsRatchet(ratchet: PostingsRatchet): void {
  const text = JSON.stringify(ratchet, null, 1).replace(/\[\s+([^\]]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s*\n\s*/g, " ")}]`);
  writeFileSync(FILE, `${text}\n`);
}

/** The ratchet that these results would set. F1 is rounded down, so that the figure itself passes. */
export function postingsRatchetOf(documents: readonly ReadPosting[]): PostingsRatchet {
  const total = addPostings(documents.map(({ counts }) => counts));
  const fields = Object.fromEntries(POSTING_FIELDS.map((field) => [field, Math.floor(f1(total[field]) * 1000) / 1000]));
  const misses = documents.map(({ truth, counts }) => [truth.file, POSTING_FIELDS.filter((field) => f1(counts[field]) < 1)] as const);
  return {
    fields: fields as Record<PostingField, number>,
    misses: Object.fromEntries(misses.filter(([, missed]) => missed.length > 0)),
  };
}

/** How results differ from the ratchet: worse is a failure, better means that it must be tightened. */
export function comparePostings(now: PostingsRatchet, kept: PostingsRatchet): { worse: string[]; better: string[] } {
  const worse = POSTING_FIELDS.filter((field) => now.fields[field] < kept.fields[field]).map(
    (field) => `postings, ${field}: F1 ${now.fields[field]}, was ${kept.fields[field]}`,
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
