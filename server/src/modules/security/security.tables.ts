import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "../../platform/db/columns.ts";
import { INCIDENT_STATES } from "./security.rules.ts";

/** What may be an attack on a workspace: one row for each kind and account, until somebody closes it. */
export const incidents = pgTable(
  "incidents",
  {
    id: text().primaryKey(),
    workspaceId: text().notNull(),
    kind: text().notNull(),
    /** The account that it concerns. */
    about: text().notNull(),
    count: integer().notNull(),
    state: text({ enum: INCIDENT_STATES }).notNull(),
    firstAt: moment().notNull(),
    lastAt: moment().notNull(),
    changedBy: text(),
    changedAt: moment(),
  },
  (table) => [index("incidents_workspace").on(table.workspaceId, table.firstAt)],
);
