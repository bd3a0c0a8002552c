/** Text in a form where case, punctuation and blanks do not count, other than the signs that tell skills apart (C++, C#). */
export function fold(value: string | undefined): string {
  return (value ?? "")
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#&]+/gu, " ")
    .trim();
}

/** 1 for the same text after folding, less by each letter that differs. */
export function likeness(a: string | undefined, b: string | undefined): number {
  const x = fold(a).slice(0, 400);
  const y = fold(b).slice(0, 400);
  if (!x || !y) return 0;
  return x === y ? 1 : 1 - distance([...x], [...y]) / Math.max(x.length, y.length);
}

/** The same for a reader: at most a tenth of the letters differ, or only blanks do. */
export const alike = (a: string | undefined, b: string | undefined): boolean =>
  likeness(a, b) >= 0.9 || (fold(a) !== "" && fold(a).replaceAll(" ", "") === fold(b).replaceAll(" ", ""));

/** A read date is right when it is the truth's, or lies in the year when the truth knows only that. */
export const sameDate = (truth: string, read: string | undefined): boolean =>
  read !== undefined && (truth.length === 4 ? read.slice(0, 4) === truth : read.slice(0, 7) === truth.slice(0, 7));

function distance(a: readonly string[], b: readonly string[]): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of a.entries()) {
    const now = [row + 1];
    for (const [column, other] of b.entries()) {
      const change = (before[column] ?? 0) + (letter === other ? 0 : 1);
      now.push(Math.min((before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1, change));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
