import type { TermEntry } from "../term-table.ts";
import { broadCode, joinFamilies } from "./families.ts";
import { dot, familyVector, learnWords, type Placed, unit } from "./learn-words.ts";
import type { BaggedOccupation } from "./occupation.ts";

/** Words with their families, and each family's name. */
export type LearntFamilies = { readonly words: ReadonlyMap<string, TermEntry>; readonly names: readonly string[] };

const MOST_FAMILIES = 256;
/** An occupation without a code lies between so many families at most, the nearest by far the most. */
const NEAREST = 3;
const SHARPNESS = 6;

/**
 * Learns which families of occupations each word is typical of.
 *
 * Occupations with SOC codes are in groups, which are joined to families. Others, and the installation's own texts
 * (language "own"), are placed in the families by their English words; an occupation's other languages follow.
 */
export function placeFamilies(occupations: readonly BaggedOccupation[]): LearntFamilies {
  const grouped = occupations.filter(({ code }) => SOC_CODE.test(code));
  const seeds = grouped.length > 0 ? grouped : occupations.filter(({ language }) => language === "en");
  const families = joinFamilies(seeds, MOST_FAMILIES);
  const familyByCode = new Map(families.flatMap(({ codes }, index) => codes.map((code) => [code, index] as const)));
  const count = families.length;
  const placed = seeds.map((seed): Placed => ({ ...seed, families: [[familyByCode.get(broadCode(seed.code)) ?? 0, 1]] }));
  const first = learnWords(placed, count);
  const known = new Set(seeds);
  const others = placeOthers(
    occupations.filter((occupation) => !known.has(occupation)),
    first,
    middles(placed, first, count),
  );
  const words = learnWords([...placed, ...others], count);
  return { words, names: names(placed, words, count) };
}

const SOC_CODE = /^\d\d-\d{4}/;

/** The mean direction of each family's occupations. */
function middles(placed: readonly Placed[], words: ReadonlyMap<string, TermEntry>, count: number): readonly Float64Array[] {
  const sums = Array.from({ length: count }, () => new Float64Array(count));
  for (const { bag, families: own } of placed) {
    const sum = sums[own[0]?.[0] ?? 0];
    familyVector(bag, words, count).forEach((value, index) => {
      if (sum) sum[index] = (sum[index] ?? 0) + value;
    });
  }
  return sums.map(unit);
}

function placeOthers(
  occupations: readonly BaggedOccupation[],
  words: ReadonlyMap<string, TermEntry>,
  centres: readonly Float64Array[],
): Placed[] {
  const placeByCode = new Map<string, Placed["families"]>();
  for (const { language, code, bag } of occupations) {
    if (language !== "en" && language !== "own") continue;
    const vector = familyVector(bag, words, centres.length);
    const near = centres.map((centre, family) => [family, Math.max(0, dot(centre, vector)) ** SHARPNESS] as const);
    const nearest = near.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEAREST);
    const all = nearest.reduce((sum, [, value]) => sum + value, 0) || 1;
    placeByCode.set(
      code,
      nearest.map(([family, value]) => [family, value / all] as const),
    );
  }
  return occupations.flatMap((occupation) => {
    const place = placeByCode.get(occupation.code);
    return place ? [{ ...occupation, families: place }] : [];
  });
}

/** Each family by the title of the occupation nearest to its middle. */
function names(placed: readonly Placed[], words: ReadonlyMap<string, TermEntry>, count: number): readonly string[] {
  const centres = middles(placed, words, count);
  return centres.map((centre, index) => {
    const members = placed.filter(({ families }) => families[0]?.[0] === index);
    const plain = members.filter(({ title }) => !title.includes("All Other"));
    const near = (plain.length > 0 ? plain : members).map(({ title, bag }) => ({
      title,
      value: dot(centre, familyVector(bag, words, count)),
    }));
    const middle = near.toSorted((a, b) => b.value - a.value)[0]?.title ?? "";
    return middle.replace(/,? Except .*$|, All Other$|^First-Line /g, "").replaceAll("--", ": ");
  });
}
