import { boolean, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ROLES } from "../../contract/permissions.ts";
import { foreignText, moment } from "../../platform/db/columns.ts";

/** People. The owner of an installation without sign-in has no e-mail address until the set-up link is used. */
export const accounts = pgTable("accounts", {
  id: text().primaryKey(),
  name: foreignText().notNull(),
  /** Sealed. */
  email: text(),
  /** By which an account is found by its address; unique in the place of the address. */
  emailIndex: text().unique("accounts_email_index"),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  twoFactorEnabled: boolean().notNull().default(false),
  createdAt: moment().notNull(),
  updatedAt: moment(),
});

/** Tenants: `personal` (a seeker) or `company` (a recruiting team). */
export const workspaces = pgTable("workspaces", {
  id: text().primaryKey(),
  kind: text({ enum: ["personal", "company"] }).notNull(),
  name: foreignText().notNull(),
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
    role: text({ enum: ROLES }).notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.accountId] })],
);

/** The workspaces whose owners and admins answer for the installation itself. Only set-up and `candor operators` write here. */
export const operators = pgTable("operators", {
  workspaceId: text()
    .primaryKey()
    .references(() => workspaces.id, { onDelete: "cascade" }),
  appointedAt: moment().notNull(),
});
