import { pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "../db/columns.ts";

/** Mail on its way out. The whole message is sealed: it holds an address and a link that lets somebody in. */
export const mails = pgTable("mails", { id: text().primaryKey(), sealed: text().notNull(), createdAt: moment().notNull() });
