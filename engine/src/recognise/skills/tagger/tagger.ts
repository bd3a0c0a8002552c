import { FIRST, LATER, MARKS, type Steps, type Ways, waysOf } from "./chain.ts";
import { featuresAt, MOST_FEATURES, viewsOf } from "./features.ts";
import { readTaggerPack, WEIGHTS_PER_FEATURE } from "./pack.ts";
import { LAYERS, type Layer } from "./tagger.rules.ts";
import type { TaggerWord } from "./tagger-words.ts";

/** One layer of a sentence: how well each mark fits each word by itself (`word * MARKS + mark`), and the steps between marks. */
export type ScoredLayer = { readonly layer: Layer; readonly scores: Float64Array; readonly steps: Steps; readonly ways: Ways };

/** A trained tagger. */
export type Tagger = {
  readonly version: string;
  /** Scores a sentence in each layer; `known` says what the lexicon makes of each word. */
  readonly score: (sentence: readonly TaggerWord[], known: readonly number[]) => readonly ScoredLayer[];
};

/** Opens a pack. Features lie in a table with open places, so that one is found, or found missing, in one or two looks. */
export function readTagger(pack: Uint8Array): Tagger {
  const { version, steps, hashes, weights, unit } = readTaggerPack(pack);
  const table = tableOf(hashes, weights);
  const layers = LAYERS.map((layer, n) => stepsOf(layer, steps[n]));
  const features = new Uint32Array(MOST_FEATURES);
  const score = (sentence: readonly TaggerWord[], known: readonly number[]): readonly ScoredLayer[] => {
    const views = viewsOf(sentence);
    const knowledge = new Float64Array(sentence.length * MARKS);
    const ability = new Float64Array(sentence.length * MARKS);
    for (let word = 0; word < sentence.length; word += 1) {
      const count = featuresAt(views, known, word, features);
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let n = 0; n < count; n += 1) {
        const from = placeOf(table.hashes, features[n] ?? 0) * WEIGHTS_PER_FEATURE;
        a += table.weights[from] ?? 0;
        b += table.weights[from + 1] ?? 0;
        c += table.weights[from + 2] ?? 0;
        d += table.weights[from + 3] ?? 0;
      }
      knowledge[word * MARKS + FIRST] = a * unit;
      knowledge[word * MARKS + LATER] = b * unit;
      ability[word * MARKS + FIRST] = c * unit;
      ability[word * MARKS + LATER] = d * unit;
    }
    return layers.map((one) => ({ ...one, scores: one.layer === "knowledge" ? knowledge : ability }));
  };
  return { version, score };
}

function stepsOf(layer: Layer, steps: Steps = new Float64Array(MARKS * MARKS)) {
  return { layer, steps, ways: waysOf(steps) };
}

type Table = { readonly hashes: Uint32Array; readonly weights: Int8Array };

/** Hashes at the place that they ask for or the next open one, 0 where a place is open, and the weights beside them. */
function tableOf(hashes: Uint32Array, weights: Int8Array): Table {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const table = { hashes: new Uint32Array(size), weights: new Int8Array(size * WEIGHTS_PER_FEATURE) };
  hashes.forEach((hash, feature) => {
    const place = placeOf(table.hashes, hash);
    table.hashes[place] = hash;
    const from = feature * WEIGHTS_PER_FEATURE;
    table.weights.set(weights.subarray(from, from + WEIGHTS_PER_FEATURE), place * WEIGHTS_PER_FEATURE);
  });
  return table;
}

/** Where a hash lies, or the open place (with weights of 0) where it would. */
function placeOf(places: Uint32Array, hash: number): number {
  const mask = places.length - 1;
  let place = hash & mask;
  while (places[place] !== 0 && places[place] !== hash) place = (place + 1) & mask;
  return place;
}
