import type { ResumeFeatures } from "@candor/engine";
import { boolean, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { bytes, foreignText, moment, storedJson } from "../../platform/db/columns.ts";
import { storedWithVectors } from "../../platform/db/stored-vectors.ts";
import { workspaces } from "../accounts/index.ts";
import type { KeptHabit } from "./resumes.schemas.ts";

/** Uploaded documents. The bytes lie in file storage, encrypted, and never change. */
export const resumes = pgTable(
  "resumes",
  {
    id: text().primaryKey(),
    workspaceId: text()
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    fileName: foreignText().notNull(),
    /** The name of the bytes in the storage, the same for the same document in this workspace. */
    storedAs: text().notNull(),
    /** Whether they are encrypted there; those of before are, one after another. */
    sealed: boolean().notNull(),
    size: integer().notNull(),
    sample: boolean().notNull(),
    status: text({ enum: ["queued", "reading", "matching", "ready", "failed"] }).notNull(),
    problemCode: text(),
    problemMessage: text(),
    format: text({
      enum: ["pdf", "docx", "doc", "odt", "rtf", "html", "markdown", "text", "json-resume", "linkedin", "europass", "image"],
    }),
    kind: text({ enum: ["paged", "flow"] }),
    pageCount: integer(),
    name: foreignText(),
    label: foreignText(),
    matchCount: integer().notNull().default(0),
    createdAt: moment().notNull(),
    readAt: moment(),
  },
  (table) => [
    unique("resumes_workspace_content").on(table.workspaceId, table.storedAs),
    index("resumes_workspace").on(table.workspaceId, table.id),
    index("resumes_content").on(table.storedAs),
  ],
);

/** A resume as understood by one engine version. `sealed` holds the reading as read, the corrections that are applied on top of it, and the headings that were named before it. */
export const readings = pgTable(
  "readings",
  {
    id: text().primaryKey(),
    workspaceId: text()
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    resumeId: text()
      .notNull()
      .unique()
      .references(() => resumes.id, { onDelete: "cascade" }),
    engineVersion: text().notNull(),
    sealed: bytes().notNull(),
    isCorrected: boolean().notNull(),
    /** The day of the reading, which durations count to. */
    asOf: text().notNull(),
    emailIndex: text(),
    phoneIndex: text(),
    /** What the corrections teach about the layout; null as long as they teach nothing. */
    habit: storedJson<KeptHabit>(),
    usesLearnt: boolean().notNull().default(true),
    features: storedWithVectors<ResumeFeatures>("vector", "titleVectors").notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    index("readings_email").on(table.workspaceId, table.emailIndex),
    index("readings_phone").on(table.workspaceId, table.phoneIndex),
  ],
);
