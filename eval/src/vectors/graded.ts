/** Grades of documents for one query, by document id; what is not listed is 0. */
export type Grades = ReadonlyMap<string, number>;

const TOP = 10;

/** nDCG of the first ten with gain 2^grade - 1: 1 for the best order there is. */
export function ndcg10(ranked: readonly string[], grades: Grades): number {
  const gain = (all: readonly number[]): number =>
    all.slice(0, TOP).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const best = gain([...grades.values()].toSorted((a, b) => b - a));
  return best > 0 ? gain(ranked.map((id) => grades.get(id) ?? 0)) / best : 0;
}

/** Average precision; every grade from 1 counts. */
export function averagePrecision(ranked: readonly string[], grades: Grades): number {
  const relevant = [...grades.values()].filter((grade) => grade >= 1).length;
  let found = 0;
  const sum = ranked.reduce((total, id, at) => ((grades.get(id) ?? 0) >= 1 ? total + ++found / (at + 1) : total), 0);
  return relevant > 0 ? sum / relevant : 0;
}

/** Mean and the half width of its 95 % interval (normal approximation over the queries). */
export function meanOf(values: readonly number[]): { readonly mean: number; readonly within: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, within: 1.96 * Math.sqrt(variance / Math.max(1, values.length)) };
}
