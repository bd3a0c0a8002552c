import { f1 } from "../fields.ts";
import { comparePostings, loadPostingsRatchet, postingsRatchetOf, savePostingsRatchet } from "./postings-ratchet.ts";
import { type ReadPosting, readPostingsCorpus } from "./read-corpus.ts";
import { addPostings, POSTING_FIELDS, postingFigure } from "./score-postings.ts";

const meanOf = (documents: readonly ReadPosting[]) =>
  documents.reduce((sum, { counts }) => sum + postingFigure(counts), 0) / Math.max(1, documents.length);

function groups(title: string, documents: readonly ReadPosting[], keyOf: (document: ReadPosting) => string): string[] {
  const rows = [...Map.groupBy(documents, keyOf)].map(([key, group]) => ({ key, n: group.length, mean: meanOf(group) }));
  rows.sort((a, b) => a.mean - b.mean);
  return [
    `${title.padEnd(22)}   n  mean`,
    ...rows.map(({ key, n, mean }) => `${key.padEnd(22)} ${String(n).padStart(3)} ${mean.toFixed(3)}`),
  ];
}

/** Prints how well the corpus of postings is read, and compares with its ratchet or keeps what got better. Says whether all is well. */
export function evaluatePostings({ tighten = false, documents: isListing = false } = {}): boolean {
  const documents = readPostingsCorpus();
  const total = addPostings(documents.map(({ counts }) => counts));
  const imperfect = documents.filter(({ counts }) => postingFigure(counts) < 1);
  const lines = [
    ...(isListing ? imperfect.map(({ truth, counts }) => `${postingFigure(counts).toFixed(3)} ${truth.file}`) : []),
    ...groups("postings by format", documents, ({ truth }) => truth.format),
    "",
    ...groups("postings by language", documents, ({ truth }) => truth.language),
    "",
    "postings: field        F1",
    ...POSTING_FIELDS.map((field) => `${field.padEnd(22)} ${f1(total[field]).toFixed(3)}`),
    `${"mean document".padEnd(22)} ${meanOf(documents).toFixed(3)}  (${documents.length} documents, ${imperfect.length} not perfect)`,
  ];
  console.log(`${lines.join("\n")}\n`);
  if (tighten) {
    savePostingsRatchet(postingsRatchetOf(documents));
    return true;
  }
  const { worse, better } = comparePostings(postingsRatchetOf(documents), loadPostingsRatchet());
  for (const line of worse) console.log(`worse:  ${line}`);
  for (const line of better) console.log(`better: ${line}`);
  return worse.length === 0;
}
