import { index, pgTable, text } from "drizzle-orm/pg-core";
import { ROLES } from "../../../contract/permissions.ts";
import { moment } from "../../../platform/db/columns.ts";
import { accounts, workspaces } from "../accounts.tables.ts";

/** Invitations that wait; the link's secret is kept as a hash, and the row goes when it is accepted or taken back. */
export const invitations = pgTable(
  "invitations",
  {
    id: text().primaryKey(),
    workspaceId: text()
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** Sealed. */
    email: text().notNull(),
    emailIndex: text().notNull(),
    role: text({ enum: ROLES }).notNull(),
    hash: text().notNull().unique(),
    invitedBy: text()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [index("invitations_workspace").on(table.workspaceId)],
);
