/** What a million tokens cost, by model. */
export type Prices = Readonly<Record<string, { readonly in: number; readonly out: number }>>;

/** What a model counted; undefined where it did not say. */
export type Tokens = { readonly in?: number | undefined; readonly out?: number | undefined };

/** `text-embedding-3-small=0.02,some-model=1.25/10` -> prices of tokens in, and after the slash of tokens out. */
export const PRICES_PATTERN = /^\s*(?:[^\s,=]+=\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?\s*(?:,\s*|$))+$/;

export function readPrices(text: string): Prices {
  const entries = text.split(",").flatMap((part) => {
    const [model = "", price = ""] = part.trim().split("=");
    const [tokensIn = 0, tokensOut = 0] = price.split("/").map(Number);
    return model === "" ? [] : [[model, { in: tokensIn, out: tokensOut }] as const];
  });
  return Object.fromEntries(entries);
}

/** Millionths of the currency; undefined where nobody can say. */
export function costOf(prices: Prices, model: string, tokens: Tokens): number | undefined {
  const price = Object.hasOwn(prices, model) ? prices[model] : undefined;
  if (price === undefined || (tokens.in === undefined && tokens.out === undefined)) return undefined;
  return Math.round((tokens.in ?? 0) * price.in + (tokens.out ?? 0) * price.out);
}

/** The first moment of the calendar month, in UTC: budgets begin anew with it. */
export const startOfMonth = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth()));
