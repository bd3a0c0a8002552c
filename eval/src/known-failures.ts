import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReadDocument } from "./corpus.ts";
import { FIELDS, type Field, f1 } from "./fields.ts";

/** A kind of miss that we know of, and the folder whose rules would have to mend it. Conditions that are absent hold for all. */
export type KnownFailure = {
  readonly what: string;
  readonly owner: string;
  readonly producer?: string;
  readonly families?: readonly string[];
  readonly fields?: readonly Field[];
};

const FILE = fileURLToPath(new URL("../known-failures.json", import.meta.url));

export function loadKnownFailures(): readonly KnownFailure[] {
  return JSON.parse(readFileSync(FILE, "utf8")) as KnownFailure[];
}

/** Every miss under the first known failure that explains it; what nobody owns comes last. */
export function missesByOwner(documents: readonly ReadDocument[], known: readonly KnownFailure[]) {
  const misses = documents.flatMap((document) =>
    FIELDS.filter((field) => f1(document.counts[field]) < 1).map((field) => ({ document, field })),
  );
  const groups = Map.groupBy(misses, ({ document, field }) => known.find((failure) => explains(failure, document, field)));
  return {
    known: known.map((failure) => ({ failure, count: groups.get(failure)?.length ?? 0 })),
    unowned: (groups.get(undefined) ?? []).map(({ document, field }) => `${document.file}: ${field}`),
  };
}

/** The known failures with the number of fields that each of them costs. */
export function knownFailureLines(documents: readonly ReadDocument[]): string[] {
  const { known, unowned } = missesByOwner(documents, loadKnownFailures());
  return [
    "fields not read perfectly, by what is known of them:",
    ...known.map(({ failure, count }) => `  ${String(count).padStart(4)}  ${failure.owner.padEnd(30)} ${failure.what}`),
    ...unowned.map((miss) => `        nobody's: ${miss}`),
  ];
}

function explains({ producer, families, fields }: KnownFailure, document: ReadDocument, field: Field): boolean {
  return (
    (producer === undefined || producer === document.producer) &&
    (families === undefined || families.includes(document.family)) &&
    (fields === undefined || fields.includes(field))
  );
}
