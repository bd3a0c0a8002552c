import type { MatchInputs, MatchSummary, Weights } from "@candor/engine";
import { index, numeric, pgTable, text, unique } from "drizzle-orm/pg-core";
import { moment, storedJson } from "../../platform/db/columns.ts";
import { workspaces } from "../accounts/index.ts";
import { jobs } from "../jobs/index.ts";
import { resumes } from "../resumes/index.ts";

/** One slim row per kept pair. The full receipt is recomputed from both documents when somebody opens it. */
export const matches = pgTable(
  "matches",
  {
    id: text().primaryKey(),
    workspaceId: text()
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    resumeId: text()
      .notNull()
      .references(() => resumes.id, { onDelete: "cascade" }),
    jobId: text()
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    score: numeric({ precision: 5, scale: 2, mode: "number" }).notNull(),
    summary: storedJson<MatchSummary>().notNull(),
    reviewStatus: text({ enum: ["pending", "shortlisted", "maybe", "rejected"] }).notNull(),
    engineVersion: text().notNull(),
    asOf: text().notNull(),
    weights: storedJson<Weights | null>(),
    /** Hashes of what was scored; null in rows that a version before these wrote. */
    inputs: storedJson<MatchInputs | null>(),
    scoredAt: moment().notNull(),
  },
  (table) => [
    unique("matches_resume_job").on(table.resumeId, table.jobId),
    index("matches_by_resume").on(table.resumeId, table.score.desc(), table.id),
    index("matches_by_job").on(table.jobId, table.score.desc(), table.id),
  ],
);
