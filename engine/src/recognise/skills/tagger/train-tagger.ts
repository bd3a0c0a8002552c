import { type HashedSentence, hashedSentences, type MarkedText } from "./marked-text.ts";
import { WEIGHTS_PER_FEATURE, writeTaggerPack } from "./pack.ts";
import { FEWEST_OCCURRENCES, LAYERS, MOST_KEPT_FEATURES, TRAINING_ROUNDS } from "./tagger.rules.ts";
import { type ChainWeights, newLearner } from "./train-chain.ts";

/** `source`: whose text it was learnt from. `onProgress`: share of the work done, 0-1. */
export type TrainTaggerOptions = {
  readonly version: string;
  readonly source: string;
  readonly onProgress?: (share: number) => void;
};

/** Learns a tagger from texts with known phrases. The same texts give the same pack. */
export function trainTagger(texts: readonly MarkedText[], { version, source, onProgress }: TrainTaggerOptions): Uint8Array {
  const sentences = texts.flatMap(hashedSentences);
  const numbers = numberFeatures(sentences);
  const features = sentences.map(({ hashes }) =>
    hashes.map((list) => Uint32Array.from([...list].flatMap((hash) => numbers.get(hash) ?? []))),
  );
  const chains = LAYERS.map((_, layer) => {
    const { learn, weights } = newLearner(numbers.size);
    for (let round = 0; round < TRAINING_ROUNDS; round += 1) {
      onProgress?.((layer * TRAINING_ROUNDS + round) / (LAYERS.length * TRAINING_ROUNDS));
      for (const n of shuffled(sentences.length, round + 1)) {
        learn({ features: features[n] ?? [], marks: sentences[n]?.marks[layer] ?? new Uint8Array(0) });
      }
    }
    return weights;
  });
  onProgress?.(1);
  return writeTaggerPack({ version, source, steps: chains.map((chain) => chain.steps), ...heaviest([...numbers.keys()], chains) });
}

/** A number for each feature that occurs often enough, by its hash. */
function numberFeatures(sentences: readonly HashedSentence[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of sentences) for (const list of hashes) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= FEWEST_OCCURRENCES);
  return new Map(often.map(([hash], number) => [hash, number]));
}

/** The features with the largest weights, rounded to a byte each. */
function heaviest(hashes: readonly number[], chains: readonly ChainWeights[]) {
  const weightsOf = (feature: number): number[] => chains.flatMap(({ words }) => [words[feature * 2] ?? 0, words[feature * 2 + 1] ?? 0]);
  const rows = hashes.map((hash, feature) => ({ hash, weights: weightsOf(feature) }));
  const size = ({ weights }: { readonly weights: readonly number[] }): number => Math.max(...weights.map(Math.abs));
  const kept = rows.toSorted((a, b) => size(b) - size(a) || a.hash - b.hash).slice(0, MOST_KEPT_FEATURES);
  const unit = Math.max(1e-9, ...kept.slice(0, 1).map(size)) / 127;
  const inOrder = kept.toSorted((a, b) => a.hash - b.hash);
  const weights = new Int8Array(inOrder.length * WEIGHTS_PER_FEATURE);
  inOrder.forEach((row, n) =>
    weights.set(
      row.weights.map((weight) => Math.round(weight / unit)),
      n * WEIGHTS_PER_FEATURE,
    ),
  );
  return { unit, hashes: Uint32Array.from(inOrder, ({ hash }) => hash), weights };
}

/** The numbers below `count` in an order that depends on the seed alone (Fisher and Yates, linear congruential numbers). */
function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, n) => n);
  let state = seed;
  for (let n = count - 1; n > 0; n -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (n + 1));
    [order[n], order[other]] = [order[other] ?? 0, order[n] ?? 0];
  }
  return order;
}
