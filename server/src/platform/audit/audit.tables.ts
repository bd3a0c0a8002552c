import { bigint, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment, storedJson } from "../db/columns.ts";
import type { Facts } from "./entry.ts";

/**
 * The ledger: who did what to which thing, when, as one chain of hashes per workspace. Rows are only ever added.
 *
 * Ids, counts, codes and keyed digests: what a person wrote is never copied here. Nothing refers to other tables, so that
 * no deletion takes an entry along.
 */
export const auditEntries = pgTable(
  "audit_entries",
  {
    /** The workspace whose chain it is, or `installation`. */
    workspaceId: text().notNull(),
    /** From 1, without a gap. */
    sequence: bigint({ mode: "number" }).notNull(),
    at: moment().notNull(),
    actorKind: text({ enum: ["account", "key", "system"] }).notNull(),
    actorId: text().notNull(),
    action: text().notNull(),
    subjectId: text(),
    facts: storedJson<Facts>().notNull(),
    /** Whose key the digests are made with. */
    digestKeyId: text(),
    before: text(),
    after: text(),
    /** The hash of the entry before; empty at the first. */
    previous: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.sequence] }),
    index("audit_entries_subject").on(table.workspaceId, table.subjectId),
  ],
);
