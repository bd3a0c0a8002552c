import { z } from "zod";
import { pageQuery } from "../../platform/http/envelope.ts";

const cost = z.number().nullable().describe("in the currency; null where no price or no count of tokens is known");
const tokens = z.number().int().nullable().describe("as the model counted them; null where it did not say");

const spentSchema = z
  .object({
    month: z.string().describe("such as 2026-11, UTC"),
    purpose: z.string(),
    model: z.string(),
    calls: z.number().int(),
    failed: z.number().int().describe("calls that came to nothing, or whose process died meanwhile"),
    characters: z.number(),
    tokensIn: z.number().nullable(),
    tokensOut: z.number().nullable(),
    cost,
  })
  .meta({ id: "Spent", description: "What a workspace has asked models for in a month, by purpose and model. Every try counts." });

export const spendingSchema = z
  .object({
    currency: z.string(),
    months: z.array(spentSchema).readonly(),
    budgets: z
      .array(z.object({ purpose: z.string(), characters: z.number(), spent: z.number() }))
      .readonly()
      .nullable()
      .describe("of the whole installation in this month, in characters; null for whoever does not run it"),
  })
  .meta({ id: "Spending" });
export type SpendingView = z.output<typeof spendingSchema>;

export const aiCallSchema = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    purpose: z.string(),
    model: z.string(),
    outcome: z.enum(["asked", "answered", "failed"]).describe("asked: under way, or its process died meanwhile"),
    characters: z.number().int(),
    tokensIn: tokens,
    tokensOut: tokens,
    cost,
  })
  .meta({ id: "AiCall", description: "One request to a model that costs money; nothing of what was sent is kept." });
export type AiCallView = z.output<typeof aiCallSchema>;

export const listCallsQuery = z.object(pageQuery);
export type ListCalls = z.output<typeof listCallsQuery>;
