import { z } from "zod";
import { PRICES_PATTERN, type Prices, readPrices } from "../spending/prices.rules.ts";

/** What models cost, so that the ledger of requests to them can say so. */
export const spendingSettings = {
  AI_PRICES: z
    .string()
    .regex(PRICES_PATTERN, "is not a list such as text-embedding-3-small=0.02,some-model=1.25/10")
    .optional()
    .describe("what a million tokens in, and after a slash out, cost by model: text-embedding-3-small=0.02,some-model=1.25/10"),
  AI_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, "is not a currency's code such as EUR")
    .default("USD")
    .describe("the currency of AI_PRICES"),
};

export type SpendingConfig = { readonly prices: Prices; readonly currency: string };

export const spendingConfig = ({ AI_PRICES = "", AI_CURRENCY }: z.output<z.ZodObject<typeof spendingSettings>>): SpendingConfig => ({
  prices: readPrices(AI_PRICES),
  currency: AI_CURRENCY,
});
