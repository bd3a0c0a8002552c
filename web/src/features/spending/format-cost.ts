const locale = "en";

/** "1,200", or a dash where nobody counted. */
export const formatAmount = (amount: number | null): string => (amount === null ? "–" : new Intl.NumberFormat(locale).format(amount));

/** "€0.000022": small sums are told as exactly as they are known. Nothing where no cost is known. */
export function formatCost(cost: number | null, currency: string): string | undefined {
  if (cost === null) return undefined;
  return new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: cost < 1 ? 6 : 2 }).format(cost);
}
