/** Marks of a word: outside any phrase, first word of one, later word of one. */
export const OUTSIDE = 0;
export const FIRST = 1;
export const LATER = 2;
export const MARKS = 3;

/** Steps from mark to mark, `from * MARKS + to`; a sentence starts as if it came from outside. */
export type Steps = Float64Array;

/** No phrase begins with a later word. */
export function isPossible(from: number, to: number): boolean {
  return !(from === OUTSIDE && to === LATER);
}

/** Steps as factors; 0 for a step that is not possible. */
export type Ways = Float64Array;

export function waysOf(steps: Steps): Ways {
  return Float64Array.from(steps, (value, step) => (isPossible(Math.floor(step / MARKS), step % MARKS) ? Math.exp(value) : 0));
}

/** The likelihood of each mark at each word (`word * MARKS + mark`), and of each step into it (`word * 9 + from * 3 + to`). */
export type Likelihoods = { readonly marks: Float64Array; readonly steps: Float64Array };

/**
 * A linear chain over one sentence: forward and backward sums in scaled exponentials.
 *
 * `scores[word * MARKS + mark]` says how well each mark fits the word by itself. Linear in the words.
 */
export function likelihoods(scores: Float64Array, length: number, ways: Ways): Likelihoods {
  const fit = new Float64Array(length * MARKS);
  for (let word = 0; word < length; word += 1) {
    const best = Math.max(markAt(scores, word, 0), markAt(scores, word, 1), markAt(scores, word, 2));
    for (let mark = 0; mark < MARKS; mark += 1) fit[word * MARKS + mark] = Math.exp(markAt(scores, word, mark) - best);
  }
  const forward = new Float64Array(length * MARKS);
  const backward = new Float64Array(length * MARKS).fill(1);
  for (let word = 0; word < length; word += 1) {
    for (let to = 0; to < MARKS; to += 1) {
      let sum = 0;
      if (word === 0) sum = ways[to] ?? 0;
      else for (let from = 0; from < MARKS; from += 1) sum += markAt(forward, word - 1, from) * (ways[from * MARKS + to] ?? 0);
      forward[word * MARKS + to] = sum * markAt(fit, word, to);
    }
    scaleRow(forward, word);
  }
  for (let word = length - 2; word >= 0; word -= 1) {
    for (let from = 0; from < MARKS; from += 1) {
      let sum = 0;
      for (let to = 0; to < MARKS; to += 1)
        sum += (ways[from * MARKS + to] ?? 0) * markAt(fit, word + 1, to) * markAt(backward, word + 1, to);
      backward[word * MARKS + from] = sum;
    }
    scaleRow(backward, word);
  }
  const marks = new Float64Array(length * MARKS);
  const taken = new Float64Array(length * MARKS * MARKS);
  for (let word = 0; word < length; word += 1) {
    let sum = 0;
    for (let from = 0; from < MARKS; from += 1) {
      const come = word > 0 ? markAt(forward, word - 1, from) : from === OUTSIDE ? 1 : 0;
      for (let to = 0; to < MARKS; to += 1) {
        const share = come * (ways[from * MARKS + to] ?? 0) * markAt(fit, word, to) * markAt(backward, word, to);
        taken[word * 9 + from * MARKS + to] = share;
        sum += share;
      }
    }
    for (let step = 0; step < 9; step += 1) {
      const share = (taken[word * 9 + step] ?? 0) / (sum || 1);
      taken[word * 9 + step] = share;
      marks[word * MARKS + (step % MARKS)] = markAt(marks, word, step % MARKS) + share;
    }
  }
  return { marks, steps: taken };
}

/** One number of a table with a row for each word and a column for each mark. */
export function markAt(table: Float64Array, word: number, mark: number): number {
  return table[word * MARKS + mark] ?? 0;
}

function scaleRow(table: Float64Array, word: number): void {
  const sum = markAt(table, word, 0) + markAt(table, word, 1) + markAt(table, word, 2);
  for (let mark = 0; mark < MARKS; mark += 1) table[word * MARKS + mark] = markAt(table, word, mark) / (sum || 1);
}
