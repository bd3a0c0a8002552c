import { examples, featuresOf } from "../embed/learn/concept-examples.ts";
import { type BaggedOccupation, bagged, type KnownOccupation } from "../embed/learn/occupation.ts";
import { placeFamilies } from "../embed/learn/place-families.ts";
import { ridge } from "../embed/learn/ridge.ts";
import { sparseOf } from "../embed/learn/sparse.ts";
import { strongestDirections } from "../embed/learn/subspace.ts";
import { writePack } from "../embed/learn/write-pack.ts";
import type { VectorizerParts } from "../embed/pack.ts";
import { CONCEPT_DIMENSIONS, type TermEntry } from "../embed/term-table.ts";

export type { KnownOccupation } from "../embed/learn/occupation.ts";

/** `texts`: the installation's own postings or resumes. `onProgress` gets the share that is done, 0 to 1. */
export type LearnOptions = {
  readonly source: string;
  readonly seed: number;
  readonly texts?: readonly string[];
  readonly onProgress?: (share: number) => void;
};

/** How much keeping the numbers of a title's words small counts against coming near to its occupation. */
const RESTRAINT = 0.3;
const UNSEEN_RARITY = 6.9;

/**
 * Learns a vectorizer from occupations: which kinds of work each word is typical of, and where the words of titles lie
 * between occupations. Same occupations, same texts, same seed: same bytes.
 */
export function learnVectorizer(occupations: readonly KnownOccupation[], options: LearnOptions): VectorizerParts {
  const report = options.onProgress ?? (() => {});
  report(0);
  const bags = [...occupations.map(bagged), ...(options.texts ?? []).map(ownText)];
  report(0.05);
  const families = placeFamilies(bags);
  const rarityOf = (stem: string): number => families.words.get(stem)?.rarity ?? UNSEEN_RARITY;
  const codes = [...new Set(occupations.map(({ code }) => code))].toSorted();
  const directions = strongestDirections(byWords(bags, codes, families.words), CONCEPT_DIMENSIONS, options.seed, (share) =>
    report(0.35 + 0.15 * share),
  );
  const features = featuresOf(occupations, rarityOf);
  const equations = examples(occupations, features, { codes, directions, width: CONCEPT_DIMENSIONS });
  const concepts = ridge(equations, CONCEPT_DIMENSIONS, RESTRAINT, (share) => report(0.5 + 0.5 * share));
  return writePack({ ...options, families, features, concepts });
}

/** A text of the installation, which is of no known occupation. */
function ownText(text: string, index: number): BaggedOccupation {
  return bagged({ code: `own-${index}`, language: "own", title: "", labels: [], texts: [[text, 1]] });
}

/** Occupations by words, each occupation in all its languages together, in the order of their codes. */
function byWords(bags: readonly BaggedOccupation[], codes: readonly string[], words: ReadonlyMap<string, TermEntry>) {
  const places = new Map([...words.keys()].map((stem, place) => [stem, place]));
  const rowByCode = new Map(codes.map((code) => [code, new Map<number, number>()]));
  for (const { code, bag } of bags) {
    const row = rowByCode.get(code);
    if (!row) continue;
    const weighed = [...bag].flatMap(([stem, times]) => {
      const place = places.get(stem);
      return place === undefined ? [] : [[place, Math.log1p(times) * (words.get(stem)?.rarity ?? 0)] as const];
    });
    addUnit(row, weighed);
  }
  return sparseOf(
    codes.map((code) => inUnitLength(rowByCode.get(code) ?? new Map())),
    places.size,
  );
}

function addUnit(row: Map<number, number>, weighed: readonly (readonly [number, number])[]): void {
  const length = Math.sqrt(weighed.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  for (const [place, value] of weighed) row.set(place, (row.get(place) ?? 0) + value / length);
}

function inUnitLength(row: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const unit = new Map<number, number>();
  addUnit(unit, [...row]);
  return unit;
}
