import { index, pgTable, text } from "drizzle-orm/pg-core";
import type { Permission } from "../../../contract/permissions.ts";
import { foreignText, moment, storedJson } from "../../../platform/db/columns.ts";
import { accounts, workspaces } from "../accounts.tables.ts";

/** Keys for programs; they act for whoever made them, in one workspace, and end with that membership. */
export const apiKeys = pgTable(
  "api_keys",
  {
    id: text().primaryKey(),
    workspaceId: text()
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    accountId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    name: foreignText().notNull(),
    hash: text().notNull().unique(),
    scopes: storedJson<readonly Permission[]>().notNull(),
    expiresAt: moment(),
    lastUsedAt: moment(),
    createdAt: moment().notNull(),
  },
  (table) => [index("api_keys_workspace").on(table.workspaceId)],
);
