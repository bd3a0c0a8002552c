import type { BaggedOccupation } from "./occupation.ts";

/** Occupations that are told apart by few words, joined. */
export type Family = {
  readonly codes: readonly string[];
  readonly size: number;
  readonly vector: ReadonlyMap<string, number>;
  readonly length: number;
};

const LEAST_OCCUPATIONS = 3;
/** Digits of a SOC code that name a broad occupation. */
const BROAD = 6;

/** The broad occupation of a SOC code. */
export function broadCode(code: string): string {
  return code.slice(0, BROAD);
}

/** Joins the two most alike families, large ones reluctantly, until `count` are left; in the order of their codes. */
export function joinFamilies(occupations: readonly BaggedOccupation[], count: number): readonly Family[] {
  let families = broadFamilies(occupations);
  const likeness = new Map(families.map((a, index) => [a, new Map(families.slice(0, index).map((b) => [b, worthJoining(a, b)]))]));
  while (families.length > count) {
    const [a, b] = mostAlike(likeness);
    const joined = join(a, b);
    families = families.filter((family) => family !== a && family !== b);
    likeness.delete(a);
    likeness.delete(b);
    for (const row of likeness.values()) {
      row.delete(a);
      row.delete(b);
    }
    likeness.set(joined, new Map(families.map((family) => [family, worthJoining(joined, family)])));
    families.push(joined);
  }
  return families.toSorted((a, b) => ((a.codes[0] ?? "") < (b.codes[0] ?? "") ? -1 : 1));
}

function broadFamilies(occupations: readonly BaggedOccupation[]): Family[] {
  const spread = new Map<string, number>();
  for (const { bag } of occupations) for (const stem of bag.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const groups = Map.groupBy(occupations, ({ code }) => broadCode(code));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, members]) => {
      const vector = new Map<string, number>();
      for (const { bag } of members)
        for (const [stem, times] of bag) {
          const among = spread.get(stem) ?? 0;
          if (among >= LEAST_OCCUPATIONS)
            vector.set(stem, (vector.get(stem) ?? 0) + Math.log1p(times) * Math.log(occupations.length / among));
        }
      return measured([code], members.length, vector);
    });
}

function measured(codes: readonly string[], size: number, vector: ReadonlyMap<string, number>): Family {
  let squared = 0;
  for (const value of vector.values()) squared += value * value;
  return { codes, size, vector, length: Math.sqrt(squared) };
}

function worthJoining(a: Family, b: Family): number {
  const [small, large] = a.vector.size < b.vector.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [stem, value] of small.vector) dot += value * (large.vector.get(stem) ?? 0);
  return dot / (a.length * b.length) / Math.sqrt(a.size + b.size);
}

function mostAlike(likeness: ReadonlyMap<Family, ReadonlyMap<Family, number>>): readonly [Family, Family] {
  let best: readonly [number, Family, Family] | undefined;
  for (const [a, row] of likeness) for (const [b, value] of row) if (!best || value > best[0]) best = [value, a, b];
  if (!best) throw new Error("There are no two families to join.");
  return [best[1], best[2]];
}

function join(a: Family, b: Family): Family {
  const vector = new Map(a.vector);
  for (const [stem, value] of b.vector) vector.set(stem, (vector.get(stem) ?? 0) + value);
  return measured([...a.codes, ...b.codes].toSorted(), a.size + b.size, vector);
}
