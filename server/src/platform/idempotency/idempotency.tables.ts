import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "../db/columns.ts";

/** Answers of changes that were sent with an Idempotency-Key. Nothing in a row can be read without that key, which is not here. */
export const keptAnswers = pgTable(
  "kept_answers",
  {
    /** Of the key, and of whose it is: the same key of two people or workspaces makes two rows. */
    keyHash: text().primaryKey(),
    /** Where the change was made in a workspace. */
    workspaceId: text(),
    /** Where it was made to what belongs to a person. */
    accountId: text(),
    /** Of the route and the body, under the key. */
    fingerprint: text().notNull(),
    /** Of an uploaded document, under the key; known once it has arrived. */
    document: text(),
    /** Empty while the change is under way. */
    status: integer(),
    sealedAnswer: text(),
    startedAt: moment().notNull(),
  },
  (table) => [index("kept_answers_of_workspace").on(table.workspaceId), index("kept_answers_of_account").on(table.accountId)],
);
