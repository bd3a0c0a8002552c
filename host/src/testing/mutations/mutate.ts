import type { SeedDocument } from "../seed-documents.ts";
import { ANY_BYTES } from "./any-bytes.ts";
import { IN_PDF } from "./in-pdf.ts";
import { IN_TEXT } from "./in-text.ts";
import { IN_ZIP } from "./in-zip.ts";
import type { Mutation } from "./mutation.ts";
import { type Random, randomFrom } from "./random.ts";

/** A real document after one to three kinds of damage. The same number always gives the same one. */
export type Mutant = {
  readonly number: number;
  readonly reads: SeedDocument["reads"];
  /** What it was and what was done to it, for a report. */
  readonly story: string;
  readonly bytes: Uint8Array;
};

const SEED = 20_261;

/** The mutant of a number. Every format has its turn, however many documents of it there are. */
export function mutant(number: number, seeds: readonly SeedDocument[]): Mutant {
  const random = randomFrom(SEED + number * 7919);
  const formats = [...new Set(seeds.map((seed) => seed.format))];
  const format = formats[number % formats.length];
  const [document, other] = [
    pickFrom(
      seeds.filter((seed) => seed.format === format),
      random,
    ),
    pickFrom(seeds, random),
  ];
  let { bytes } = document;
  const steps: string[] = [];
  const wanted = 1 + random.below(3);
  for (let tries = 0; tries < 20 && steps.length < wanted && bytes.length > 0; tries++) {
    const mutation = choose(bytes, random);
    const damaged = mutation.apply(bytes, random, other.bytes);
    if (!damaged) continue;
    bytes = damaged;
    steps.push(mutation.name);
  }
  return { number, reads: document.reads, story: `${document.name}: ${steps.join(", ")}`, bytes };
}

function choose(bytes: Uint8Array, random: Random): Mutation {
  const start = Buffer.from(bytes.subarray(0, 5)).toString("latin1");
  const own = start === "%PDF-" ? IN_PDF : start.startsWith("PK") ? IN_ZIP : IN_TEXT;
  return random.pick(random.pick([own, own, ANY_BYTES]));
}

function pickFrom(seeds: readonly SeedDocument[], random: Random): SeedDocument {
  const found = seeds[random.below(seeds.length)];
  if (!found) throw new Error("there are no documents to damage");
  return found;
}
