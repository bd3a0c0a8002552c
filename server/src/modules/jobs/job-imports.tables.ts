import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { foreignText, moment, storedJson } from "../../platform/db/columns.ts";
import { workspaces } from "../accounts/index.ts";

/**
 * One import of jobs: how far it is, and exactly what of it is stored. The counts are written in the transactions that store
 * the jobs, so that they are true whenever its process ends.
 */
export const jobImports = pgTable(
  "job_imports",
  {
    id: text().primaryKey(),
    workspaceId: text()
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    fileName: foreignText(),
    /** `running` also where its process died: then nothing changes any more. */
    state: text({ enum: ["running", "done", "cancelled", "failed"] }).notNull(),
    imported: integer().notNull().default(0),
    duplicates: integer().notNull().default(0),
    /** Records that are none. */
    rejected: integer().notNull().default(0),
    /** The first of them, as they are told. */
    firstRejected: storedJson<readonly { readonly line?: number | undefined; readonly reason: string }[]>().notNull().default([]),
    /** How much of the file has been read and stored, in thousandths. */
    progress: integer().notNull().default(0),
    startedBy: text().notNull(),
    startedAt: moment().notNull(),
    changedAt: moment().notNull(),
  },
  (table) => [index("job_imports_of_workspace").on(table.workspaceId, table.startedAt)],
);
