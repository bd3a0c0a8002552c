import type { VectorizerParts } from "../pack.ts";
import { CONCEPT_DIMENSIONS, HUNDREDTH, TENTH, type TermEntry, type VectorizerConfig } from "../term-table.ts";
import type { Features } from "./concept-examples.ts";
import type { LearntFamilies } from "./place-families.ts";

/** Everything that was learnt. `concepts` holds a row of numbers for each feature, in the order of the features' names. */
export type LearntNumbers = {
  readonly source: string;
  readonly families: LearntFamilies;
  readonly features: Features;
  readonly concepts: Float64Array;
};

/** Counts up when the same bytes would mean something else. */
const FORMAT = 4;
/** Shares and weights below these are left out. */
const LEAST_SHARE = 0.15;
const LEAST_WEIGHT = 0.4;
/** Two letters are mostly the start of a product's name or a state; these are kinds of work. */
const SHORT_WORDS = new Set(["hr", "ux", "ui", "pr", "qa", "ai", "ml", "rn", "tv", "2d", "3d"]);
const LARGEST_BYTE = 255;

/** The numbers as a pack, in whole numbers of one byte: see `readTermTable`. */
export function writePack({ source, families, features, concepts }: LearntNumbers): VectorizerParts {
  const others = [...families.words.keys()].filter((stem) => !features.rarity.has(stem) && isKept(stem)).toSorted(inCodeOrder);
  const lines = [...features.names, ...others];
  const rows: number[] = [];
  for (const line of lines) {
    const entry = isKept(line) ? families.words.get(line) : undefined;
    rows.push(...rowOf(entry ?? { rarity: features.rarity.get(line) ?? 0, weight: 0, families: [] }));
  }
  const weights = joined(Uint8Array.from(rows), quantised(concepts));
  const version = `${FORMAT}.${fingerprint(weights)}`;
  const config: VectorizerConfig = { id: "candor", version, source, families: families.names, concepts: features.names.length };
  const text = new TextEncoder();
  return {
    config: text.encode(`${JSON.stringify(config, undefined, 1)}\n`),
    vocabulary: text.encode(`${lines.join("\n")}\n`),
    weights,
  };
}

/** Tells two packs apart (FNV-1a over the bytes). */
function fingerprint(bytes: Uint8Array): string {
  const hash = bytes.reduce((mixed, byte) => Math.imul(mixed ^ byte, 0x01000193), 0x811c9dc5);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function inCodeOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function isKept(stem: string): boolean {
  return stem.length > 2 || SHORT_WORDS.has(stem);
}

function rowOf({ rarity, weight, families }: TermEntry): number[] {
  const shares = weight < LEAST_WEIGHT ? [] : families.filter(([, share]) => share >= LEAST_SHARE);
  const tenths = (value: number): number => Math.min(LARGEST_BYTE, Math.round(value * TENTH));
  return [
    tenths(rarity),
    weight > 0 ? Math.max(1, tenths(weight)) : 0,
    shares.length,
    ...shares.flatMap(([family, share]) => [family, Math.round(share * HUNDREDTH)]),
  ];
}

/** For each row a scale (a float of four bytes) and its numbers as signed bytes of that scale. */
function quantised(concepts: Float64Array): Uint8Array {
  const size = 4 + CONCEPT_DIMENSIONS;
  const out = new Uint8Array((concepts.length / CONCEPT_DIMENSIONS) * size);
  const view = new DataView(out.buffer);
  for (let row = 0; row * CONCEPT_DIMENSIONS < concepts.length; row += 1) {
    const numbers = concepts.subarray(row * CONCEPT_DIMENSIONS, (row + 1) * CONCEPT_DIMENSIONS);
    const scale = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
    view.setFloat32(row * size, scale, true);
    numbers.forEach((value, at) => view.setInt8(row * size + 4 + at, scale > 0 ? Math.round(value / scale) : 0));
  }
  return out;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
