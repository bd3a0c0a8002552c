import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment } from "../../platform/db/columns.ts";

/** People who sign in. */
export const accounts = pgTable("accounts", {
  id: text().primaryKey(),
  name: text().notNull(),
  createdAt: moment().notNull(),
});

/** Tenants: `personal` (a seeker) or `company` (a recruiting team). */
export const workspaces = pgTable("workspaces", {
  id: text().primaryKey(),
  kind: text({ enum: ["personal", "company"] }).notNull(),
  name: text().notNull(),
  createdAt: moment().notNull(),
});

export const members = pgTable(
  "members",
  {
    workspaceId: text()
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    accountId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    role: text({ enum: ["owner", "admin", "recruiter", "hiring_manager", "interviewer", "viewer"] }).notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.accountId] })],
);
