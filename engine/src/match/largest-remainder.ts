/**
 * Whole numbers that stand for these amounts and add up to `total` exactly.
 *
 * Each amount is rounded down, and what is then missing goes, one by one, to the largest fractions; equal fractions in
 * the order given. Where the amounts do not add up to the total, the difference is spread over all of them.
 */
export function apportion(amounts: readonly number[], total: number): number[] {
  const whole = amounts.map(Math.floor);
  const left = total - whole.reduce((sum, value) => sum + value, 0);
  if (whole.length === 0) return whole;
  const each = Math.floor(left / whole.length);
  const rest = left - each * whole.length;
  const order = amounts.map((amount, index) => ({ index, fraction: amount - Math.floor(amount) }));
  order.sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  const favoured = new Set(order.slice(0, rest).map(({ index }) => index));
  return whole.map((value, index) => value + each + (favoured.has(index) ? 1 : 0));
}
