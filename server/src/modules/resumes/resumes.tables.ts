import type { Reading, ResumeFeatures } from "@candor/engine";
import { boolean, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { engineVector, foreignText, moment, storedJson } from "../../platform/db/columns.ts";
import { workspaces } from "../accounts/index.ts";
import type { Correction, HeadingCorrection, KeptHabit } from "./resumes.schemas.ts";

/** Uploaded documents. The bytes lie in file storage under their hash and never change. */
export const resumes = pgTable(
  "resumes",
  {
    id: text().primaryKey(),
    workspaceId: text()
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    fileName: foreignText().notNull(),
    sha256: text().notNull(),
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
    unique("resumes_workspace_content").on(table.workspaceId, table.sha256),
    index("resumes_workspace").on(table.workspaceId, table.id),
    index("resumes_content").on(table.sha256),
  ],
);

/** A resume as understood by one engine version. `reading` is as read; `corrections` are applied on top of it, `headings` before it. */
export const readings = pgTable("readings", {
  id: text().primaryKey(),
  workspaceId: text()
    .notNull()
    .references(() => workspaces.id, { onDelete: "cascade" }),
  resumeId: text()
    .notNull()
    .unique()
    .references(() => resumes.id, { onDelete: "cascade" }),
  engineVersion: text().notNull(),
  reading: storedJson<Reading>().notNull(),
  corrections: storedJson<Correction[]>().notNull(),
  headings: storedJson<HeadingCorrection[]>().notNull().default([]),
  /** What the corrections teach about the layout; null as long as they teach nothing. */
  habit: storedJson<KeptHabit>(),
  usesLearnt: boolean().notNull().default(true),
  features: storedJson<ResumeFeatures>().notNull(),
  vector: engineVector(),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
});
