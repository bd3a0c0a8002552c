import { FIRST, isPossible, MARKS, markAt, OUTSIDE, type Steps } from "./chain.ts";

/** The likeliest marks of a sentence taken together (Viterbi). `bonus` is added for the first word of each phrase. */
export function likeliestMarks(scores: Float64Array, length: number, steps: Steps, bonus = 0): Uint8Array {
  const best = new Float64Array(length * MARKS);
  const cameFrom = new Uint8Array(length * MARKS);
  for (let word = 0; word < length; word += 1) {
    for (let to = 0; to < MARKS; to += 1) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < MARKS; from += 1) {
        if (!isPossible(from, to) || (word === 0 && from !== OUTSIDE)) continue;
        const value = (word > 0 ? markAt(best, word - 1, from) : 0) + (steps[from * MARKS + to] ?? 0);
        if (value <= top) continue;
        top = value;
        cameFrom[word * MARKS + to] = from;
      }
      best[word * MARKS + to] = top + markAt(scores, word, to) + (to === FIRST ? bonus : 0);
    }
  }
  const marks = new Uint8Array(length);
  let mark = 0;
  for (let other = 1; other < MARKS; other += 1) if (markAt(best, length - 1, other) > markAt(best, length - 1, mark)) mark = other;
  for (let word = length - 1; word >= 0; word -= 1) {
    marks[word] = mark;
    mark = cameFrom[word * MARKS + mark] ?? OUTSIDE;
  }
  return marks;
}
