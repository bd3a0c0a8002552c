import { bigint, boolean, index, pgTable, text } from "drizzle-orm/pg-core";
import { foreignText, moment } from "../../../platform/db/columns.ts";
import { accounts } from "../accounts.tables.ts";

/** Keys that people's devices hold; here is the public half. Names are better-auth's. */
export const passkeys = pgTable(
  "passkeys",
  {
    id: text().primaryKey(),
    userId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    name: foreignText(),
    publicKey: text().notNull(),
    credentialID: text("credential_id").notNull().unique(),
    counter: bigint({ mode: "number" }).notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: moment(),
  },
  (table) => [index("passkeys_account").on(table.userId)],
);
