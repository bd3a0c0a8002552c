import { index, pgTable, text } from "drizzle-orm/pg-core";
import { moment, storedJson } from "../db/columns.ts";

/** Who did what to which thing, when. Ids and counts only: what a person wrote is never copied here. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: text().primaryKey(),
    workspaceId: text().notNull(),
    actorId: text().notNull(),
    action: text().notNull(),
    subjectId: text(),
    facts: storedJson<Readonly<Record<string, string | number | boolean>>>().notNull(),
    at: moment().notNull(),
  },
  (table) => [index("audit_entries_workspace").on(table.workspaceId, table.at)],
);
