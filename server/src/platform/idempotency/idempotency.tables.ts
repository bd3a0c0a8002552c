import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment } from "../db/columns.ts";

/** Answers of changes that were sent with an Idempotency-Key. Nothing in a row can be read without that key, which is not here. */
export const keptAnswers = pgTable(
  "kept_answers",
  {
    workspaceId: text().notNull(),
    /** An account, or the hash of an API key. */
    actor: text().notNull(),
    keyHash: text().notNull(),
    /** Of the route and the body, under the key. */
    fingerprint: text().notNull(),
    /** Of an uploaded document, under the key; known once it has arrived. */
    document: text(),
    /** Empty while the change is under way. */
    status: integer(),
    sealedAnswer: text(),
    startedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.actor, table.keyHash] }),
    index("kept_answers_started").on(table.workspaceId, table.startedAt),
  ],
);
