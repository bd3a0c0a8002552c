/** A number with so many decimals; minus zero is zero, so that equal results print alike. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

/** A number between 0 and 1. */
export function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}
