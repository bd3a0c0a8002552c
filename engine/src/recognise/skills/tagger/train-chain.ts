import { FIRST, LATER, likelihoods, MARKS, OUTSIDE, waysOf } from "./chain.ts";
import { LEARNING_RATE } from "./tagger.rules.ts";

/** A sentence to learn from: for each word the numbers of its features, and its right mark. */
export type MarkedSentence = { readonly features: readonly Uint32Array[]; readonly marks: Uint8Array };

/** `words`: two weights a feature, for a phrase's first word and for its later words. */
export type ChainWeights = { readonly words: Float64Array; readonly steps: Float64Array };

const STEPS = MARKS * MARKS;
const SMALLEST_ERROR = 1e-4;
/** Keeps the first changes of a weight small. */
const FIRST_SQUARE = 0.01;

/** A chain that knows nothing yet, and the sums of squared errors that slow its learning down. */
export function newLearner(featureCount: number) {
  const words = new Float64Array(featureCount * 2);
  const steps = new Float64Array(STEPS);
  const wordSquares = new Float64Array(featureCount * 2).fill(FIRST_SQUARE);
  const stepSquares = new Float64Array(STEPS).fill(FIRST_SQUARE);

  const learnSteps = (taken: Float64Array, word: number, right: number): void => {
    for (let step = 0; step < STEPS; step += 1) {
      const error = (step === right ? 1 : 0) - (taken[word * STEPS + step] ?? 0);
      stepSquares[step] = (stepSquares[step] ?? 0) + error * error;
      steps[step] = (steps[step] ?? 0) + (LEARNING_RATE * error) / Math.sqrt(stepSquares[step] ?? 1);
    }
  };

  const learnWord = (features: Uint32Array, side: number, error: number): void => {
    if (Math.abs(error) < SMALLEST_ERROR) return;
    for (const feature of features) {
      const at = feature * 2 + side;
      const square = (wordSquares[at] ?? 0) + error * error;
      wordSquares[at] = square;
      words[at] = (words[at] ?? 0) + (LEARNING_RATE * error) / Math.sqrt(square);
    }
  };

  return {
    weights: { words, steps } satisfies ChainWeights,
    /** One step of gradient descent (AdaGrad) on the likelihood of the right marks. */
    learn: ({ features, marks }: MarkedSentence): void => {
      const found = likelihoods(scoresOf(features, words), marks.length, waysOf(steps));
      let before = OUTSIDE;
      for (let word = 0; word < marks.length; word += 1) {
        const mark = marks[word] ?? OUTSIDE;
        learnSteps(found.steps, word, before * MARKS + mark);
        for (const side of [0, 1]) {
          learnWord(features[word] ?? new Uint32Array(0), side, (mark === side + 1 ? 1 : 0) - (found.marks[word * MARKS + side + 1] ?? 0));
        }
        before = mark;
      }
    },
  };
}

function scoresOf(features: readonly Uint32Array[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(features.length * MARKS);
  features.forEach((list, word) => {
    let first = 0;
    let later = 0;
    for (const feature of list) {
      first += weights[feature * 2] ?? 0;
      later += weights[feature * 2 + 1] ?? 0;
    }
    scores[word * MARKS + FIRST] = first;
    scores[word * MARKS + LATER] = later;
  });
  return scores;
}
