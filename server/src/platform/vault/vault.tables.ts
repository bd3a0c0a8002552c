import { index, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "../db/columns.ts";

/** Keys that data is encrypted with, each wrapped by the installation's key. A workspace's goes when the workspace goes. */
export const dataKeys = pgTable("data_keys", {
  /** What the key is for: a workspace's id, `ledger` or `identity`. */
  id: text().primaryKey(),
  /** Empty for the installation's own. */
  workspaceId: text(),
  wrapped: text().notNull(),
  /** Which installation key wrapped it, by fingerprint. */
  wrappedBy: text().notNull(),
  createdAt: moment().notNull(),
});

/** One key for each person (or workspace) whose data the audit ledger holds digests of. Without the key they mean nothing. */
export const digestKeys = pgTable(
  "digest_keys",
  {
    /** The resume, account or workspace that the digests are of. */
    id: text().primaryKey(),
    workspaceId: text().notNull(),
    /** Sealed with the data key `ledger`. */
    sealed: text().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [index("digest_keys_workspace").on(table.workspaceId)],
);
