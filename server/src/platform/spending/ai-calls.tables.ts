import { bigint, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "../db/columns.ts";

/**
 * Every request to a model that costs money, also those that came to nothing: which workspace it was for, to what end, and
 * what it cost. Nothing of what was sent is in it. A workspace reads its own rows and changes none.
 */
export const aiCalls = pgTable(
  "ai_calls",
  {
    id: text().primaryKey(),
    workspaceId: text().notNull(),
    purpose: text().notNull(),
    model: text().notNull(),
    /** `asked`: sent, and not ended yet, or its process died meanwhile. */
    outcome: text({ enum: ["asked", "answered", "failed"] }).notNull(),
    /** What was sent. */
    characters: integer().notNull(),
    /** As the model counted them; empty where it did not say. */
    tokensIn: integer(),
    tokensOut: integer(),
    /** Millionths of the currency of the prices; empty where no price or no tokens are known. */
    cost: bigint({ mode: "number" }),
    at: moment().notNull(),
  },
  (table) => [index("ai_calls_of_workspace").on(table.workspaceId, table.id), index("ai_calls_by_month").on(table.purpose, table.at)],
);
