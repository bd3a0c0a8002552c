import { wordsOf } from "../../recognise/words/words.ts";
import { knownSubwords, subwordsOf } from "../subwords.ts";
import type { KnownOccupation } from "./occupation.ts";
import type { NormalEquations } from "./ridge.ts";
import { sparseOf } from "./sparse.ts";

/** The features of titles: words and subwords, in code order, each with its rarity. */
export type Features = { readonly names: readonly string[]; readonly rarity: ReadonlyMap<string, number> };

const LEAST_LABELS = 2;
/** A subword of fewer occupations is chance, one of more than this share of them says nothing. */
const LEAST_OCCUPATIONS = 4;
const MOST_SHARE = 0.03;
const MOST_SUBWORDS = 5000;
/** What an example of subwords counts beside one of words. */
const SUBWORD_SHARE = 0.5;

/** The words that titles use, and the most frequent subwords of these. */
export function featuresOf(occupations: readonly KnownOccupation[], rarityOf: (stem: string) => number): Features {
  const labels = new Map<string, number>();
  const holders = new Map<string, Set<string>>();
  for (const { code, labels: own } of occupations)
    for (const label of own)
      for (const stem of stemsOf(label)) {
        labels.set(stem, (labels.get(stem) ?? 0) + 1);
        const { beginnings, endings } = subwordsOf(stem);
        for (const subword of [...beginnings, ...endings]) holders.set(subword, (holders.get(subword) ?? new Set()).add(code));
      }
  const all = new Set(occupations.map(({ code }) => code)).size;
  const words = [...labels].filter(([, count]) => count >= LEAST_LABELS).map(([stem]) => [stem, rarityOf(stem)] as const);
  const subwords = [...holders]
    .filter(([, { size }]) => size >= LEAST_OCCUPATIONS && size < MOST_SHARE * all)
    .toSorted(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .slice(0, MOST_SUBWORDS)
    .map(([subword, { size }]) => [subword, Math.log(1 + all / size)] as const);
  const rarity = new Map([...words, ...subwords].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { names: [...rarity.keys()], rarity };
}

/**
 * Every title as an example of its occupation: once by its words, and once by their subwords alone, as if the words were
 * unknown. `directions` holds `width` numbers for each occupation, in the order of `codes`.
 */
export function examples(
  occupations: readonly KnownOccupation[],
  { names, rarity }: Features,
  { codes, directions, width }: { readonly codes: readonly string[]; readonly directions: Float64Array; readonly width: number },
): NormalEquations {
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const codePlace = new Map(codes.map((code, place) => [code, place]));
  const gram = names.map(() => new Map<number, number>());
  const wanted = new Float64Array(names.length * width);
  const learn = (features: readonly string[], code: string, share: number): void => {
    const known = features.flatMap((name) => {
      const place = placeOf.get(name);
      return place === undefined ? [] : [[place, rarity.get(name) ?? 0] as const];
    });
    const squared = known.reduce((sum, [, weight]) => sum + weight * weight, 0);
    if (squared === 0) return;
    const target = (codePlace.get(code) ?? 0) * width;
    for (const [place, weight] of known) {
      const row = gram[place];
      for (const [other, otherWeight] of known) row?.set(other, (row.get(other) ?? 0) + (share * weight * otherWeight) / squared);
      const factor = (share * weight) / Math.sqrt(squared);
      for (let n = 0; n < width; n += 1)
        wanted[place * width + n] = (wanted[place * width + n] ?? 0) + factor * (directions[target + n] ?? 0);
    }
  };
  for (const { code, labels } of occupations)
    for (const label of labels) {
      const stems = stemsOf(label);
      learn(stems, code, 1);
      learn([...new Set(stems.flatMap((stem) => knownSubwords(stem, (subword) => placeOf.has(subword))))], code, SUBWORD_SHARE);
    }
  return { gram: sparseOf(gram, names.length), wanted };
}

function stemsOf(label: string): readonly string[] {
  return [...new Set(wordsOf(label).map(({ stem }) => stem))];
}
